/**
 * What the search knows of Malay: how a text falls into words, and which words are of one family.
 *
 * <p>In: a line of text. Out: its {@linkplain arkib.search.malay.Word words}, folded; and, by
 * {@link arkib.search.malay.Stemmer}, the root of a word. The root is a function of the word and of
 * three files beside this package alone ({@code affixes.txt}, {@code roots.txt}, {@code
 * bases.txt}), never of the archive: an article added cannot move a word of another one.
 */
package arkib.search.malay;
