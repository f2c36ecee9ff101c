package arkib.render.data;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Correction;
import arkib.article.NewsDate;
import arkib.article.NotBefore;
import arkib.article.Origin;
import arkib.article.Picture;
import arkib.article.Spelling;
import arkib.article.body.PlainText;
import arkib.names.Entry;
import arkib.plan.Plan;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an article's record: a JSON object with the fields of {@link DataField}, in their order.
 * What is not known is absent; lists may be empty.
 */
final class RecordWriter {

  private final Catalogue catalogue;
  private final Plan plan;

  RecordWriter(Catalogue catalogue, Plan plan) {
    this.catalogue = catalogue;
    this.plan = plan;
  }

  void write(JsonGenerator json, Card card, Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", catalogue.id(card));
    json.writeStringField("url", catalogue.url(card));
    json.writeStringField("file", Catalogue.file(card));
    json.writeStringField("headline", card.headline());
    Json.member(json, "standfirst", card.heading().standfirst());
    Json.member(json, "byline", card.heading().byline());
    date(json, "published", card.published());
    date(json, "updated", card.publication().updated());
    edtf(json, "notBefore", card.publication().notBefore().map(NotBefore::date));
    json.writeStringField("language", catalogue.language(card));
    Json.member(json, "section", card.filing().section());
    Json.member(json, "series", card.filing().series());
    Json.member(json, "tags", card.filing().tags());
    names(json, card.names());
    if (card.origin().isPresent()) {
      source(json, card.origin().get());
    }
    if (article.provenance().capture().isPresent()) {
      capture(json, card, article.provenance().capture().get());
    }
    if (card.heading().picture().isPresent()) {
      picture(json, card, card.heading().picture().get());
    }
    corrections(json, card.corrections());
    json.writeNumberField("words", card.words());
    json.writeStringField("text", PlainText.of(article.body()));
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, String key, Optional<NewsDate> date)
      throws IOException {
    edtf(json, key, date);
    Json.member(json, key + "Precision", date.map(Catalogue::precision));
  }

  private static void edtf(JsonGenerator json, String key, Optional<NewsDate> date)
      throws IOException {
    Json.member(json, key, date.map(NewsDate::edtf));
  }

  private void names(JsonGenerator json, List<CarriedName> names) throws IOException {
    json.writeArrayFieldStart("names");
    for (CarriedName name : names) {
      json.writeStartObject();
      json.writeStringField("id", name.id());
      json.writeStringField("type", name.type().word());
      Json.member(json, "name", catalogue.entry(name).map(Entry::name));
      Json.member(json, "url", catalogue.page(name));
      List<String> sameAs = catalogue.entry(name).map(Entry::sameAs).orElse(List.of());
      Json.member(json, "sameAs", sameAs);
      json.writeNumberField("mentions", name.mentions());
      json.writeArrayFieldStart("spellings");
      for (Spelling spelling : name.spellings()) {
        json.writeStartObject();
        json.writeStringField("text", spelling.text());
        json.writeNumberField("count", spelling.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void source(JsonGenerator json, Origin origin) throws IOException {
    json.writeObjectFieldStart("source");
    Json.member(json, "url", origin.url());
    Json.member(json, "outlet", origin.outlet());
    edtf(json, "captured", origin.captured());
    Json.member(json, "archive", origin.archive());
    json.writeEndObject();
  }

  private void capture(JsonGenerator json, Card card, Capture capture) throws IOException {
    json.writeObjectFieldStart("capture");
    json.writeStringField("url", catalogue.raw(card));
    json.writeStringField("sha256", capture.raw().sha256());
    json.writeNumberField("bytes", capture.raw().bytes());
    json.writeNumberField("lines", capture.raw().lines());
    Json.member(json, "site", capture.site());
    json.writeArrayFieldStart("readings");
    for (Capture.Guess guess : capture.guesses()) {
      json.writeStartObject();
      json.writeStringField("field", guess.field());
      json.writeStringField("from", guess.from());
      json.writeStringField("confidence", guess.confidence().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void picture(JsonGenerator json, Card card, Picture picture) throws IOException {
    json.writeObjectFieldStart("picture");
    Json.member(json, "url", catalogue.picture(plan, card));
    json.writeStringField("alt", picture.alt());
    Json.member(json, "caption", picture.caption());
    Json.member(json, "credit", picture.credit());
    json.writeEndObject();
  }

  private static void corrections(JsonGenerator json, List<Correction> corrections)
      throws IOException {
    json.writeArrayFieldStart("corrections");
    for (Correction correction : corrections) {
      json.writeStartObject();
      edtf(json, "date", correction.date());
      json.writeStringField("note", correction.note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
