package arkib.render.data;

import arkib.article.Article;
import arkib.article.Card;
import arkib.article.Correction;
import arkib.article.NewsDate;
import arkib.article.Origin;
import arkib.article.Picture;
import arkib.article.Precision;
import arkib.article.body.PlainText;
import arkib.plan.Plan;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes an article as IPTC ninjs 3.3 (https://iptc.org/standards/ninjs/). What the standard leaves
 * to the provider is told in {@code ninjs.schema.json}, which is published with the data.
 *
 * <p>ninjs knows moments and no dates that are known in part. A day is given as its first moment,
 * as in feeds; a month or a year is not given as a moment. How exactly the date is known stands
 * among the descriptions, in EDTF.
 */
final class NinjsWriter {

  private final Catalogue catalogue;
  private final Plan plan;

  NinjsWriter(Catalogue catalogue, Plan plan) {
    this.catalogue = catalogue;
    this.plan = plan;
  }

  void write(JsonGenerator json, Card card, Article article) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("standard");
    json.writeStringField("name", "ninjs");
    json.writeStringField("version", "3.3");
    json.writeStringField("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json#");
    json.writeEndObject();
    json.writeStringField("uri", catalogue.url(card));
    json.writeStringField("type", "text");
    json.writeStringField("representationType", "full");
    json.writeStringField("pubStatus", "usable");
    json.writeStringField("language", catalogue.language(card));
    moment(json, "contentCreated", card.published());
    moment(json, "versionCreated", card.publication().updated());
    moment(json, "expires", card.publication().expires());
    json.writeArrayFieldStart("headlines");
    item(json, "headline", card.headline());
    json.writeEndArray();
    descriptions(json, card);
    body(json, card, PlainText.of(article.body()));
    if (!card.heading().byline().isEmpty()) {
      json.writeStringField("by", String.join(", ", card.heading().byline()));
    }
    new NinjsConcepts(catalogue).write(json, card);
    sources(json, card.origin().orElse(Origin.NONE));
    identifiers(json, card);
    raw(json, card);
    picture(json, card);
    json.writeEndObject();
  }

  private static void moment(JsonGenerator json, String key, Optional<NewsDate> date)
      throws IOException {
    Json.member(json, key, date.filter(d -> d.knows(Precision.DAY)).map(NewsDate::rfc3339));
  }

  private static void item(JsonGenerator json, String role, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", role);
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private static void descriptions(JsonGenerator json, Card card) throws IOException {
    json.writeArrayFieldStart("descriptions");
    if (card.heading().standfirst().isPresent()) {
      item(json, "standfirst", card.heading().standfirst().get());
    }
    if (card.published().isPresent()) {
      item(json, "published", card.published().get().edtf());
    }
    for (Correction correction : card.corrections()) {
      String date = correction.date().map(d -> d.edtf() + ": ").orElse("");
      item(json, "correction", date + correction.note());
    }
    json.writeEndArray();
  }

  private static void body(JsonGenerator json, Card card, String text) throws IOException {
    json.writeArrayFieldStart("bodies");
    json.writeStartObject();
    json.writeStringField("role", "main");
    json.writeStringField("contentType", "text/plain");
    json.writeNumberField("charCount", text.codePointCount(0, text.length()));
    json.writeNumberField("wordCount", card.words());
    json.writeStringField("value", text);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void sources(JsonGenerator json, Origin origin) throws IOException {
    json.writeArrayFieldStart("infoSources");
    if (origin.url().isPresent() || origin.outlet().isPresent()) {
      json.writeStartObject();
      json.writeStringField("role", "publisher");
      Json.member(json, "name", origin.outlet());
      Json.member(json, "uri", origin.url().flatMap(Catalogue::uri));
      json.writeEndObject();
    }
    Optional<String> archive = origin.archive().flatMap(Catalogue::uri);
    if (archive.isPresent()) {
      json.writeStartObject();
      json.writeStringField("role", "archive");
      json.writeStringField("uri", archive.get());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void identifiers(JsonGenerator json, Card card) throws IOException {
    json.writeArrayFieldStart("altIds");
    item(json, "file", Catalogue.file(card));
    if (card.raw().isPresent()) {
      item(json, "sha256", card.raw().get().sha256());
    }
    json.writeEndArray();
  }

  private void raw(JsonGenerator json, Card card) throws IOException {
    if (card.raw().isPresent()) {
      json.writeArrayFieldStart("renditions");
      json.writeStartObject();
      json.writeStringField("name", "capture");
      json.writeStringField("href", catalogue.raw(card));
      json.writeStringField("contentType", "text/plain");
      json.writeNumberField("sizeInBytes", card.raw().get().bytes());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  // An associated item needs an identifier: a picture that the archive lacks has none.
  private void picture(JsonGenerator json, Card card) throws IOException {
    Optional<String> url = catalogue.picture(plan, card);
    if (url.isEmpty()) {
      return;
    }
    Picture picture = card.heading().picture().orElseThrow();
    json.writeArrayFieldStart("associations");
    json.writeStartObject();
    json.writeStringField("name", "picture");
    json.writeStringField("uri", url.get());
    json.writeStringField("type", "picture");
    json.writeArrayFieldStart("descriptions");
    if (!picture.alt().isEmpty()) {
      item(json, "alt", picture.alt());
    }
    if (picture.caption().isPresent()) {
      item(json, "caption", picture.caption().get());
    }
    json.writeEndArray();
    Json.member(json, "by", picture.credit());
    json.writeEndObject();
    json.writeEndArray();
  }
}
