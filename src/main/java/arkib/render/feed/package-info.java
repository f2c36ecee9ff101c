/**
 * Feeds for feed readers: the site's with the texts of its newest articles, those of lists and
 * months with standfirsts. What a feed says is gathered once ({@code FeedHead}, {@code FeedEntry})
 * and written in each format.
 *
 * <p>In: the feeds that are planned, and the articles. Out: Atom (RFC 4287, RFC 5005), RSS 2.0,
 * JSON Feed 1.1.
 */
package arkib.render.feed;
