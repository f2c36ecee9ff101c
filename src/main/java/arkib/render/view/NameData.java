package arkib.render.view;

import arkib.archive.Listing;
import arkib.article.NameType;
import arkib.names.Alias;
import arkib.names.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name's description for machines: JSON-LD with the words of schema.org, for a person, a place or
 * an organisation. It stands in a script element, so that nothing in it may end one.
 */
final class NameData {

  private final Terms terms;

  NameData(Terms terms) {
    this.terms = terms;
  }

  /**
   * The description of an entry.
   *
   * @param picture the path of its picture, with the base path; absent where there is none
   */
  Optional<String> of(Entry entry, Listing listing, Optional<String> picture) {
    return type(entry.type()).map(type -> write(type, entry, listing, picture));
  }

  private static Optional<String> type(NameType type) {
    return switch (type) {
      case PERSON -> Optional.of("Person");
      case PLACE -> Optional.of("Place");
      case ORGANISATION -> Optional.of("Organization");
      default -> Optional.empty();
    };
  }

  private String write(String type, Entry entry, Listing listing, Optional<String> picture) {
    String url = terms.urls().absolute(terms.addresses().listing(listing));
    List<String> members = new ArrayList<>();
    members.add(member("@context", text("https://schema.org")));
    members.add(member("@type", text(type)));
    members.add(member("@id", text(url)));
    members.add(member("url", text(url)));
    members.add(member("name", text(entry.name())));
    texts(
        members,
        "alternateName",
        entry.aliases().stream().filter(alias -> !alias.isWeak()).map(Alias::text).toList());
    if (entry.type() == NameType.PERSON) {
      texts(members, "honorificPrefix", entry.titles());
    }
    entry.note().ifPresent(note -> members.add(member("description", text(note))));
    picture.ifPresent(path -> members.add(member("image", text(absolute(path)))));
    texts(members, "sameAs", entry.sameAs());
    entry
        .within()
        .flatMap(terms.names().authority()::entry)
        .ifPresent(within -> within(members, entry.type(), within));
    return "{" + String.join(",", members) + "}";
  }

  private String absolute(String path) {
    return path.startsWith("/") ? terms.urls().absolutePath(path) : path;
  }

  private void within(List<String> members, NameType type, Entry within) {
    String key = type == NameType.PLACE ? "containedInPlace" : "parentOrganization";
    Optional<String> kind = type(within.type());
    // A person lies within nothing, and an organisation's parent is an organisation.
    if (type == NameType.PERSON || within.type() != type || kind.isEmpty()) {
      return;
    }
    List<String> inner = new ArrayList<>();
    inner.add(member("@type", text(kind.get())));
    inner.add(member("name", text(within.name())));
    terms
        .names()
        .of(within.id())
        .ifPresent(page -> inner.add(member("@id", text(terms.urls().absolute(page)))));
    members.add(member(key, "{" + String.join(",", inner) + "}"));
  }

  private static void texts(List<String> members, String key, List<String> values) {
    if (!values.isEmpty()) {
      List<String> texts = values.stream().map(NameData::text).toList();
      members.add(member(key, "[" + String.join(",", texts) + "]"));
    }
  }

  private static String member(String key, String value) {
    return text(key) + ":" + value;
  }

  // What HTML would read as markup is written as an escape of JSON: "</script>" ends no script.
  private static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == '\'';
      if (sign || c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029) {
        out.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
