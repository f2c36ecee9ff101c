package arkib.render.feed;

import arkib.article.NewsDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a feed says of an article, in any format.
 *
 * @param url its address, which is its identity too
 * @param title its headline
 * @param published when it was published; absent for an undated article
 * @param updated when it was last changed, else published, else captured
 * @param authors who wrote it
 * @param categories its section, tags and names
 * @param language the language of its text, if it is not the site's
 * @param summary its standfirst
 * @param html its text, where the feed has texts
 */
record FeedEntry(
    String url,
    String title,
    Optional<NewsDate> published,
    NewsDate updated,
    List<String> authors,
    List<String> categories,
    Optional<String> language,
    Optional<String> summary,
    Optional<String> html) {

  /** Copies the lists. */
  FeedEntry {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(updated, "updated");
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(html, "html");
  }
}
