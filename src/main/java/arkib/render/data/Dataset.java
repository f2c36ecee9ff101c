package arkib.render.data;

import java.util.List;
import java.util.Optional;

/**
 * The description of the data for machines: JSON-LD with the words of schema.org, fit to stand in a
 * script element. It has no dates but those of the articles: it stays while the files are the same.
 *
 * @param url the page of the data
 * @param name what it is called
 * @param description what it is
 * @param language the language of the archive (BCP 47)
 * @param publisher who is answerable
 * @param years the years of the articles, {@code 2008/2026}; absent where none is known
 * @param files the files, in order
 */
public record Dataset(
    String url,
    String name,
    String description,
    String language,
    Optional<String> publisher,
    Optional<String> years,
    List<Download> files) {

  /** Copies the files. */
  public Dataset {
    files = List.copyOf(files);
  }

  /**
   * A file.
   *
   * @param url where it is
   * @param mediaType what it is
   */
  public record Download(String url, String mediaType) {}

  /** The description. */
  public String jsonLd() {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("@context", "https://schema.org");
          json.writeStringField("@type", "Dataset");
          json.writeStringField("@id", url);
          json.writeStringField("url", url);
          json.writeStringField("name", name);
          json.writeStringField("description", description);
          json.writeStringField("inLanguage", language);
          json.writeBooleanField("isAccessibleForFree", true);
          if (publisher.isPresent()) {
            json.writeObjectFieldStart("publisher");
            json.writeStringField("@type", "Organization");
            json.writeStringField("name", publisher.get());
            json.writeEndObject();
          }
          Json.member(json, "temporalCoverage", years);
          json.writeArrayFieldStart("distribution");
          for (Download file : files) {
            json.writeStartObject();
            json.writeStringField("@type", "DataDownload");
            json.writeStringField("contentUrl", file.url());
            json.writeStringField("encodingFormat", file.mediaType());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
