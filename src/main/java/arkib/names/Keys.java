package arkib.names;

import arkib.data.Entry;
import arkib.data.Mapping;
import arkib.data.Scalar;
import arkib.data.Sequence;
import arkib.data.Typed;
import arkib.data.Value;
import arkib.diagnostic.Location;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The keys of one group in the authority file with what they say, and where. */
final class Keys {

  private final Typed typed;
  private final Location at;
  private final Map<Key, Entry> entries = new EnumMap<>(Key.class);

  private Keys(Typed typed, Location at) {
    this.typed = typed;
    this.at = at;
  }

  /** The keys of a whole file. */
  static Keys ofFile(Mapping mapping, Typed typed) {
    return of(Key.Group.FILE, mapping, typed, Location.of(typed.file()));
  }

  private static Keys of(Key.Group group, Mapping mapping, Typed typed, Location at) {
    Keys keys = new Keys(typed, at);
    for (Entry entry : mapping.entries()) {
      Optional<Key> key = Key.of(group, entry.key());
      if (key.isEmpty()) {
        keys.reportUnknown(entry, group);
      } else if (!entry.value().isAbsent()) {
        keys.entries.put(key.get(), entry);
      }
    }
    return keys;
  }

  private void reportUnknown(Entry entry, Key.Group group) {
    Location where = typed.atKey(entry);
    Nearest.to(entry.key(), group.words())
        .ifPresentOrElse(
            near -> reporter().report(Problem.NAMES_KEY_UNKNOWN_NEAR, where, entry.key(), near),
            () -> {
              String known = String.join(", ", group.words());
              reporter().report(Problem.NAMES_KEY_UNKNOWN, where, entry.key(), known);
            });
  }

  Reporter reporter() {
    return typed.reporter();
  }

  /** Where the group begins. */
  Location at() {
    return at;
  }

  /** Where the value of a key stands; the group's place where it has none. */
  Location at(Key key) {
    return entries.containsKey(key) ? typed.at(entries.get(key)) : at;
  }

  boolean has(Key key) {
    return entries.containsKey(key);
  }

  /** A line of text. */
  Optional<String> text(Key key) {
    return entry(key).flatMap(typed::text);
  }

  /** Yes or no. */
  Optional<Boolean> flag(Key key) {
    return entry(key).flatMap(typed::flag);
  }

  /** One text or a list of texts. */
  List<String> texts(Key key) {
    return placed(key).stream().map(Placed::text).toList();
  }

  /** The same, with their places. */
  List<Placed> placed(Key key) {
    List<Placed> placed = new ArrayList<>();
    for (Entry item : items(key)) {
      typed.text(item).ifPresent(text -> placed.add(new Placed(key, text, typed.at(item))));
    }
    return placed;
  }

  /** A value that is one of some, or of some form; what else is there is a mistake. */
  <T> Optional<T> value(Key key, Function<String, Optional<T>> reader, String allowed) {
    return text(key).flatMap(text -> read(new Placed(key, text, at(key)), reader, allowed));
  }

  /** The same of each text of a list. */
  <T> List<T> values(Key key, Function<String, Optional<T>> reader, String allowed) {
    return placed(key).stream().flatMap(one -> read(one, reader, allowed).stream()).toList();
  }

  private <T> Optional<T> read(Placed text, Function<String, Optional<T>> reader, String allowed) {
    Optional<T> value = reader.apply(text.text());
    if (value.isEmpty()) {
      reporter()
          .report(Problem.NAMES_VALUE_INVALID, text.at(), text.key().word(), text.text(), allowed);
    }
    return value;
  }

  /** The keys below a key. */
  Optional<Keys> below(Key key, Key.Group group) {
    return entry(key).map(entry -> below(entry, group));
  }

  /**
   * The keys of each item of a list.
   *
   * @param only the key that an item means that is a text alone
   */
  List<Keys> list(Key key, Key.Group group, Key only) {
    List<Keys> list = new ArrayList<>();
    for (Entry item : items(key)) {
      if (item.value() instanceof Scalar) {
        Keys keys = new Keys(typed, typed.at(item));
        keys.entries.put(only, new Entry(only.word(), item.at(), item.value()));
        list.add(keys);
      } else {
        list.add(below(item, group));
      }
    }
    return list;
  }

  /** Whether the value of a key is a single text. */
  boolean isText(Key key) {
    return entry(key).filter(entry -> entry.value() instanceof Scalar).isPresent();
  }

  private Keys below(Entry entry, Key.Group group) {
    return of(group, typed.mapping(entry), typed, typed.at(entry));
  }

  // A single value where a list is meant is a list of one.
  private List<Entry> items(Key key) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    Value value = entry.get().value();
    List<Value> values = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    return values.stream()
        .filter(item -> !item.isAbsent())
        .map(item -> new Entry(key.word(), entry.get().at(), item))
        .toList();
  }

  private Optional<Entry> entry(Key key) {
    return Optional.ofNullable(entries.get(key));
  }
}
