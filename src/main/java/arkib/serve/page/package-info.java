/**
 * What the preview adds to pages, and only there: a script, by its address; the mistakes that keep
 * the site as it is; the editor's panel; the text of a source file with a line marked.
 *
 * <p>In: a page's bytes, diagnostics, an article's file. Out: the page with the script, and JSON or
 * HTML in which every text of a file is escaped.
 */
package arkib.serve.page;
