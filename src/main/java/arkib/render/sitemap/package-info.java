/**
 * What search engines are told: sitemaps (sitemaps.org protocol 0.9) and {@code robots.txt} (RFC
 * 9309).
 *
 * <p>In: planned addresses. Out: XML and text.
 */
package arkib.render.sitemap;
