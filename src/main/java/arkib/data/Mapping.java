package arkib.data;

import java.util.List;
import java.util.Optional;

/**
 * Keys with their values, in the order of the text.
 *
 * @param entries the keys, each once
 * @param at where the mapping begins
 */
public record Mapping(List<Entry> entries, Position at) implements Value {

  /** A mapping without a key. */
  public static final Mapping EMPTY = new Mapping(List.of(), Position.START);

  /** Copies the entries. */
  public Mapping {
    entries = List.copyOf(entries);
  }

  /** The value of a key, unless it is absent or null. */
  public Optional<Value> get(String key) {
    return entries.stream()
        .filter(entry -> entry.key().equals(key))
        .map(Entry::value)
        .filter(value -> !value.isAbsent())
        .findFirst();
  }
}
