package arkib.data;

import java.util.List;

/**
 * A list of values.
 *
 * @param items the values in order
 * @param at where the list begins
 */
public record Sequence(List<Value> items, Position at) implements Value {

  /** Copies the items. */
  public Sequence {
    items = List.copyOf(items);
  }
}
