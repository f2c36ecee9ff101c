/**
 * The model of one news item: what was written, when, by whom, where it comes from, and its body as
 * a tree. Records and sealed types; no input, no output, no library.
 *
 * <p>In: what parsers read. Out: {@link arkib.article.Article}, whole from birth, and {@link
 * arkib.article.Card}, the small part of it that other pages may show.
 */
package arkib.article;
