/**
 * Source text becomes an {@link arkib.article.Article}; one sub-package a format.
 *
 * <p>In: decoded source files and the site's settings. Out: articles, and diagnostics with the
 * place of each mistake.
 */
package arkib.parse;
