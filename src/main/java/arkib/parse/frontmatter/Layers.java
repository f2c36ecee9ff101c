package arkib.parse.frontmatter;

import arkib.data.Entry;
import arkib.data.Mapping;
import arkib.data.Typed;
import arkib.data.Value;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Problem;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of an article's front matter and of the file beside it, sorted into fields. What is
 * added first wins; a key that no field knows is warned about and kept.
 */
final class Layers {

  private final Map<Field, Located> fields = new EnumMap<>(Field.class);
  private final Map<String, Object> own = new LinkedHashMap<>();

  /** An entry, and how to ask it for its type. */
  record Located(Entry entry, Typed typed) {}

  /** Adds the keys of one file. */
  void add(Mapping mapping, Typed typed) {
    Map<Field, Entry> mine = new EnumMap<>(Field.class);
    for (Entry entry : mapping.entries()) {
      Optional<Field> field = Field.of(entry.key());
      if (field.isEmpty()) {
        unknown(entry, typed);
      } else if (field.get() == Field.TAXONOMIES) {
        typed.mapping(entry).entries().forEach(e -> nested(e, mine, typed));
      } else if (field.get() == Field.EXTRA) {
        typed.mapping(entry).entries().forEach(this::keep);
      } else {
        put(field.get(), entry, mine, typed);
      }
    }
    mine.forEach((field, entry) -> fields.putIfAbsent(field, new Located(entry, typed)));
  }

  /** The entry of a field, unless nothing is said. */
  Optional<Located> get(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The editor's own keys, and those that no field knows, with their values. */
  Map<String, Object> own() {
    return own;
  }

  private void nested(Entry entry, Map<Field, Entry> mine, Typed typed) {
    Optional<Field> field = Field.of(entry.key());
    if (field.isPresent()) {
      put(field.get(), entry, mine, typed);
    } else {
      unknown(entry, typed);
    }
  }

  // Both "summary" and "description" stand in many a Hugo site: there the earlier name counts. But
  // "title" and "tajuk" with different words are two opinions of one editor.
  // A key without a value, as in a form that is half filled in, says nothing.
  private static void put(Field field, Entry entry, Map<Field, Entry> mine, Typed typed) {
    if (entry.value().isAbsent()) {
      return;
    }
    Entry other = mine.putIfAbsent(field, entry);
    if (other == null) {
      return;
    }
    int place = field.place(entry.key());
    int otherPlace = field.place(other.key());
    if (place < 2 && otherPlace < 2) {
      reportTwice(entry, other, typed);
    } else if (place < otherPlace) {
      mine.put(field, entry);
    }
  }

  private static boolean same(Value one, Value other) {
    return Typed.plain(one).equals(Typed.plain(other));
  }

  private void unknown(Entry entry, Typed typed) {
    keep(entry);
    reportUnknown(entry, Field.allNames(), typed);
  }

  private void keep(Entry entry) {
    own.putIfAbsent(entry.key(), Typed.plain(entry.value()));
  }

  /** Tells that two keys mean the same and differ. */
  static void reportTwice(Entry entry, Entry other, Typed typed) {
    if (!same(entry.value(), other.value())) {
      typed.reporter().report(Problem.KEY_SAID_TWICE, typed.atKey(entry), entry.key(), other.key());
    }
  }

  /** Warns about a key that is none of the known ones, naming the nearest. */
  static void reportUnknown(Entry entry, List<String> known, Typed typed) {
    Optional<String> nearest = Nearest.to(entry.key(), known);
    if (nearest.isPresent()) {
      typed
          .reporter()
          .report(Problem.KEY_UNKNOWN_NEAR, typed.atKey(entry), entry.key(), nearest.get());
    } else {
      typed.reporter().report(Problem.KEY_UNKNOWN, typed.atKey(entry), entry.key());
    }
  }
}
