/**
 * Citations of articles, for reference managers: RIS, BibTeX, CSL-JSON.
 *
 * <p>In: an article's card and text. Out: a {@link arkib.render.cite.Citation}, and its file in
 * each format that the settings ask for. No format has a date of access: only the reader knows it.
 * No name is turned round: a Malay name has no family name to come first, and of another one the
 * byline does not tell which part that is.
 */
package arkib.render.cite;
