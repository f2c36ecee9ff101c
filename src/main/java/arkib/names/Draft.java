package arkib.names;

import java.util.List;

/**
 * An entry as read from the authority file, not yet held against the others.
 *
 * @param entry the entry
 * @param said where it names others, its aliases and its old addresses
 * @param whole whether it has an id, a type and a name; where not, that was told, and it is no part
 *     of the authority file
 */
record Draft(Entry entry, List<Placed> said, boolean whole) {

  Draft {
    said = List.copyOf(said);
  }

  /** What a key says. */
  List<Placed> said(Key key) {
    return said.stream().filter(placed -> placed.key() == key).toList();
  }
}
