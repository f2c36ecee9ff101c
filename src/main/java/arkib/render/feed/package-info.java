/**
 * Feeds: the newest articles for feed readers.
 *
 * <p>In: the feed's plan and the articles. Out: Atom (RFC 4287).
 */
package arkib.render.feed;
