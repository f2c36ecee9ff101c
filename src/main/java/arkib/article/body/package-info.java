/**
 * The text of an article as a tree of sealed {@link arkib.article.body.Block}s and {@link
 * arkib.article.body.Inline}s, the same whichever format it came from. Whoever adds a kind of block
 * or inline is told by the compiler, through the visitors, where it must be dealt with.
 *
 * <p>In: what a parser understood. Out: a tree that names, search, feeds, exports and the HTML
 * writer read.
 */
package arkib.article.body;
