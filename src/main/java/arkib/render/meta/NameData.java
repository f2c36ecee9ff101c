package arkib.render.meta;

import arkib.archive.Listing;
import arkib.article.NameType;
import arkib.names.Alias;
import arkib.names.Entry;
import arkib.render.Json;
import arkib.render.view.Terms;
import java.util.Optional;
import java.util.function.Consumer;

/** A name as a schema.org Person, Place or Organization. */
final class NameData {

  private final Terms terms;

  NameData(Terms terms) {
    this.terms = terms;
  }

  /** What schema.org calls a name of a type; a Thing where it has no better word. */
  static String type(NameType type) {
    return switch (type) {
      case PERSON -> "Person";
      case PLACE -> "Place";
      case ORGANISATION -> "Organization";
      // An Event must have a date, which an authority file seldom tells.
      default -> "Thing";
    };
  }

  /**
   * The description of the name of a list.
   *
   * @param picture the path of its picture, with the base path; absent where there is none
   */
  Optional<Consumer<Json>> of(Listing listing, Optional<String> picture) {
    return listing
        .entry()
        .filter(entry -> !type(entry.type()).equals("Thing"))
        .map(entry -> json -> write(json, entry, url(listing), picture));
  }

  /** Writes that a page is about the name that was described. */
  void refer(Json json, Listing listing) {
    json.object("about", name -> name.text("@id", url(listing)));
  }

  private String url(Listing listing) {
    return terms.urls().absolute(terms.addresses().listing(listing));
  }

  private void write(Json json, Entry entry, String url, Optional<String> picture) {
    json.text("@type", type(entry.type()))
        .text("@id", url)
        .text("url", url)
        .text("name", entry.name())
        .texts(
            "alternateName",
            entry.aliases().stream().filter(alias -> !alias.isWeak()).map(Alias::text).toList());
    if (entry.type() == NameType.PERSON) {
      json.texts("honorificPrefix", entry.titles());
    }
    json.text("description", entry.note())
        .text("image", picture.map(terms.urls()::absoluteLink))
        .texts("sameAs", entry.sameAs());
    entry
        .within()
        .flatMap(terms.names().authority()::entry)
        .ifPresent(within -> within(json, entry.type(), within));
  }

  private void within(Json json, NameType type, Entry within) {
    // A person lies within nothing, and an organisation's parent is an organisation.
    if (type == NameType.PERSON || within.type() != type) {
      return;
    }
    json.object(
        type == NameType.PLACE ? "containedInPlace" : "parentOrganization",
        larger ->
            larger
                .text("@type", type(type))
                .text("name", within.name())
                .text("@id", terms.names().of(within.id()).map(terms.urls()::absolute)));
  }
}
