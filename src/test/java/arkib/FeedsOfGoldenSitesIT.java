package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.render.feed.FeedSchemas;
import arkib.render.sitemap.SitemapSchemas;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The feeds and sitemaps of all golden sites are valid, a feed reader reads them, and the three
 * formats say the same.
 */
class FeedsOfGoldenSitesIT {

  private static final Path GOLDEN = Path.of("src/test/golden");

  static List<String> cases() throws IOException {
    return GoldenSitesIT.cases();
  }

  private static Map<String, String> files(String name, String pattern) throws IOException {
    Map<String, String> files =
        new TreeMap<>(Folder.read(GOLDEN.resolve(name).resolve("expected")).files());
    files.keySet().removeIf(path -> !path.matches(pattern));
    return files;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFeedIsValid(String name) throws IOException {
    for (Map.Entry<String, String> feed : files(name, "(.*/)?feed\\.xml").entrySet()) {
      assertThat(FeedSchemas.atom(feed.getValue())).as(feed.getKey()).isEmpty();
    }
    for (Map.Entry<String, String> feed : files(name, "(.*/)?rss\\.xml").entrySet()) {
      assertThat(FeedSchemas.rss(feed.getValue())).as(feed.getKey()).isEmpty();
    }
    for (Map.Entry<String, String> feed : files(name, "(.*/)?feed\\.json").entrySet()) {
      assertThat(FeedSchemas.json(feed.getValue())).as(feed.getKey()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everySitemapIsValid(String name) throws IOException {
    Map<String, String> sitemaps = files(name, "sitemap.*\\.xml");
    assertThat(sitemaps).containsKeys("sitemap.xml", "sitemap-lists.xml");
    for (Map.Entry<String, String> sitemap : sitemaps.entrySet()) {
      assertThat(SitemapSchemas.check(sitemap.getValue())).as(sitemap.getKey()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFeedReaderReadsTheSameInEachFormat(String name) throws IOException, FeedException {
    for (Map.Entry<String, String> rss : files(name, "(.*/)?rss\\.xml").entrySet()) {
      Map<String, String> all = Folder.read(GOLDEN.resolve(name).resolve("expected")).files();
      String folder = rss.getKey().substring(0, rss.getKey().length() - "rss.xml".length());
      List<Read> read = read(rss.getValue());
      assertThat(read).isNotEmpty();
      assertThat(read(all.get(folder + "feed.xml"))).isEqualTo(read);
      assertThat(readJson(all.get(folder + "feed.json"))).isEqualTo(read);
    }
  }

  /** A schema that lets everything through would find nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<updated>2025-08-07T16:30:00+08:00</updated> | <updated>2025-08-07</updated>",
        "<id>http://localhost/</id> | <id>/</id>",
        "<title>Arkib</title> | <tajuk>Arkib</tajuk>",
        "rel=\"self\" | rel=\"sendiri\"",
        "<generator>Arkib</generator> | <author/>",
      })
  void anAtomFeedThatIsWrongIsFound(String right, String wrong) throws IOException {
    String feed = files("default-theme", "feed\\.xml").get("feed.xml");
    assertThat(feed).contains(right);
    assertThat(FeedSchemas.atom(feed.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 7 Aug 2025 | Kha, 7 Ogos 2025",
        "isPermaLink=\"true\" | isPermaLink=\"ya\"",
        "<link>http://localhost/</link> | <link>/</link>",
        "dc:creator | author",
      })
  void anRssFeedThatIsWrongIsFound(String right, String wrong) throws IOException {
    String feed = files("default-theme", "rss\\.xml").get("rss.xml");
    assertThat(feed).contains(right);
    assertThat(FeedSchemas.rss(feed.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version/1.1 | version/1",
        "T16:30:00+08:00 | ",
        "content_html | isi",
        "\"id\" : | \"nombor\" :"
      })
  void aJsonFeedThatIsWrongIsFound(String right, String wrong) throws IOException {
    String feed = files("default-theme", "feed\\.json").get("feed.json");
    assertThat(feed).contains(right);
    String replaced = feed.replace(right, Optional.ofNullable(wrong).orElse(""));
    assertThat(FeedSchemas.json(replaced)).isNotEmpty();
  }

  @Test
  void aSitemapThatIsWrongIsFound() throws IOException {
    String sitemap = files("default-theme", "sitemap-lists\\.xml").get("sitemap-lists.xml");
    assertThat(SitemapSchemas.check(sitemap.replace("<loc>http://localhost", "<loc>")))
        .isNotEmpty();
    assertThat(SitemapSchemas.check(sitemap.replaceAll("<lastmod>.*<", "<lastmod>2025<")))
        .isNotEmpty();
    assertThat(SitemapSchemas.check(sitemap.replace("urlset", "senarai"))).isNotEmpty();
  }

  /** What a reader knows of an article. */
  private record Read(
      String id,
      String link,
      String title,
      Optional<Instant> published,
      List<String> authors,
      List<String> categories,
      String html) {}

  private static List<Read> read(String feed) throws FeedException {
    SyndFeed read = new SyndFeedInput().build(new StringReader(feed));
    List<Read> entries = new ArrayList<>();
    for (SyndEntry entry : read.getEntries()) {
      // Of RSS, as the module Dublin Core has them.
      List<String> authors = new ArrayList<>();
      if (entry.getModule(DCModule.URI) instanceof DCModule dublinCore) {
        authors.addAll(dublinCore.getCreators());
      }
      entry.getAuthors().stream()
          .map(author -> author.getName())
          .filter(author -> !authors.contains(author))
          .forEach(authors::add);
      entries.add(
          new Read(
              entry.getUri(),
              entry.getLink(),
              entry.getTitle(),
              Optional.ofNullable(entry.getPublishedDate()).map(date -> date.toInstant()),
              authors,
              entry.getCategories().stream().map(category -> category.getName()).toList(),
              entry.getContents().get(0).getValue()));
    }
    return entries;
  }

  private static List<Read> readJson(String feed) throws IOException {
    List<Read> entries = new ArrayList<>();
    for (JsonNode item : new ObjectMapper().readTree(feed).get("items")) {
      List<String> authors = new ArrayList<>();
      item.path("authors").forEach(author -> authors.add(author.get("name").asText()));
      List<String> tags = new ArrayList<>();
      item.path("tags").forEach(tag -> tags.add(tag.asText()));
      entries.add(
          new Read(
              item.get("id").asText(),
              item.get("url").asText(),
              item.get("title").asText(),
              Optional.ofNullable(item.get("date_published"))
                  .map(date -> OffsetDateTime.parse(date.asText()).toInstant()),
              authors,
              tags,
              item.get("content_html").asText()));
    }
    return entries;
  }
}
