package arkib.render.data;

import arkib.archive.Axis;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NameType;
import arkib.names.Entry;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Writes the names of an article, its section and its tags as ninjs has them. */
final class NinjsConcepts {

  private static final String SUBJECTS = "subjects";

  // ninjs has a list for each of these; what has none is a subject.
  private static final Map<NameType, String> LISTS =
      new EnumMap<>(
          Map.of(
              NameType.PERSON, "people",
              NameType.ORGANISATION, "organisations",
              NameType.PLACE, "places",
              NameType.EQUIPMENT, "objects",
              NameType.EVENT, "events"));

  private final Catalogue catalogue;

  NinjsConcepts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void write(JsonGenerator json, Card card) throws IOException {
    for (NameType type : LISTS.keySet()) {
      json.writeArrayFieldStart(LISTS.get(type));
      for (CarriedName name : card.names()) {
        if (name.type() == type) {
          name(json, name, Optional.empty());
        }
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart(SUBJECTS);
    for (CarriedName name : card.names()) {
      if (!LISTS.containsKey(name.type())) {
        name(json, name, Optional.of(name.type().word()));
      }
    }
    if (card.filing().section().isPresent()) {
      String section = card.filing().section().get();
      String url = catalogue.urls().absolute(catalogue.addresses().heading(Axis.SECTION, section));
      subject(json, section, "section", Optional.of(url));
    }
    for (String tag : card.filing().tags()) {
      subject(json, tag, "tag", catalogue.names().tag(tag).map(catalogue.urls()::absolute));
    }
    json.writeEndArray();
  }

  // Its page, else the same elsewhere: both are addresses that stay.
  private void name(JsonGenerator json, CarriedName name, Optional<String> rel) throws IOException {
    Optional<Entry> entry = catalogue.entry(name);
    json.writeStartObject();
    Json.member(json, "name", entry.map(Entry::name));
    Json.member(json, "rel", rel);
    Json.member(
        json,
        "uri",
        catalogue.page(name).or(() -> entry.flatMap(e -> e.sameAs().stream().findFirst())));
    json.writeStringField("literal", name.id());
    json.writeEndObject();
  }

  private static void subject(JsonGenerator json, String name, String rel, Optional<String> uri)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("rel", rel);
    Json.member(json, "uri", uri);
    json.writeEndObject();
  }
}
