/**
 * What search engines are told: sitemaps (sitemaps.org protocol 0.9), the Google News sitemap and
 * {@code robots.txt} (RFC 9309).
 *
 * <p>In: planned addresses and cards. Out: XML and text.
 */
package arkib.render.sitemap;
