/**
 * Markdown becomes a body: CommonMark with tables, footnotes, strikethrough, task lists and bare
 * links. The Markdown library's nodes are known here and nowhere else. Texts of plain paragraphs
 * and headings are read without it.
 *
 * <p>In: decoded text, the line at which it begins, the policy for HTML in it. Out: an {@link
 * arkib.article.body.Body} in which every link and picture is known with its place, and no HTML
 * that the policy does not allow.
 */
package arkib.parse.markdown;
