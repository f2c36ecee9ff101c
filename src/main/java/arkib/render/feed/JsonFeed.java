package arkib.render.feed;

import arkib.article.NewsDate;
import arkib.render.Urls;
import arkib.site.Settings;
import arkib.site.Site;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes JSON Feed 1.1. An item must have a content: where the feed has no texts it is the
 * standfirst, or the headline.
 */
final class JsonFeed implements FeedWriter {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private static final JsonFactory JSON = new JsonFactory();

  private final Settings settings;
  private final Urls urls;

  JsonFeed(Site site) {
    this.settings = site.settings();
    this.urls = new Urls(settings.baseUrl());
  }

  @Override
  public byte[] write(FeedHead head, List<FeedEntry> entries) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      // The line ends of the machine would be other bytes on another one.
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      head(json, head);
      json.writeArrayFieldStart("items");
      for (FeedEntry entry : entries) {
        item(json, entry);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(JsonGenerator json, FeedHead head) throws IOException {
    json.writeStringField("version", VERSION);
    json.writeStringField("title", head.title());
    json.writeStringField("home_page_url", urls.absolute(head.page()));
    json.writeStringField("feed_url", urls.absolute(head.self()));
    optional(json, "description", head.subtitle());
    json.writeStringField("language", settings.language());
    authors(json, List.of(settings.publisher().orElse(settings.title())));
  }

  private static void item(JsonGenerator json, FeedEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.url());
    json.writeStringField("url", entry.url());
    json.writeStringField("title", entry.title());
    optional(json, "date_published", entry.published().map(NewsDate::rfc3339));
    if (!entry.published().equals(Optional.of(entry.updated()))) {
      json.writeStringField("date_modified", entry.updated().rfc3339());
    }
    if (!entry.authors().isEmpty()) {
      authors(json, entry.authors());
    }
    if (!entry.categories().isEmpty()) {
      json.writeArrayFieldStart("tags");
      for (String category : entry.categories()) {
        json.writeString(category);
      }
      json.writeEndArray();
    }
    optional(json, "language", entry.language());
    optional(json, "summary", entry.summary());
    if (entry.html().isPresent()) {
      json.writeStringField("content_html", entry.html().get());
    } else {
      json.writeStringField("content_text", entry.summary().orElse(entry.title()));
    }
    json.writeEndObject();
  }

  private static void authors(JsonGenerator json, List<String> names) throws IOException {
    json.writeArrayFieldStart("authors");
    for (String name : names) {
      json.writeStartObject();
      json.writeStringField("name", name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
