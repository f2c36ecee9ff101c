package arkib.names;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a row of words may mean: the name of an entry, and under what conditions. Words are numbers
 * of the {@link Vocabulary}.
 *
 * @param entry the entry
 * @param alias by which of its texts
 * @param spelling the spelling as which it is counted
 * @param words the words of the alias, as they are compared where case counts
 * @param capitals which capitals a text needs
 * @param clitics whether a clitic may be attached
 * @param contexts where it is not the name
 * @param titles what may stand before it, longest first
 * @param needs what a text must have besides, for a weak alias
 */
record Sense(
    Entry entry,
    Alias alias,
    String spelling,
    List<String> words,
    Capitals capitals,
    boolean clitics,
    List<Context> contexts,
    List<Phrase> titles,
    Needs needs) {

  /** What asks for most first, then by type and id: so a text means the same on every machine. */
  static final Comparator<Sense> ORDER =
      Comparator.comparing(Sense::capitals)
          .thenComparing(sense -> sense.entry().type())
          .thenComparing(sense -> sense.entry().id());

  Sense {
    words = List.copyOf(words);
    contexts = List.copyOf(contexts);
    titles = List.copyOf(titles);
  }

  /**
   * Words right before and right after a name with which it is another.
   *
   * @param before the words before it, none where any may stand there
   * @param after the words after it
   */
  record Context(Phrase before, Phrase after) {}

  /**
   * What a weak alias needs.
   *
   * @param titles one of these before it
   * @param near one of these within a few words
   * @param with one of the entries with these ids in the same article
   */
  record Needs(List<Phrase> titles, List<Phrase> near, Set<String> with) {

    /** Nothing. */
    static final Needs NOTHING = new Needs(List.of(), List.of(), Set.of());

    Needs {
      titles = List.copyOf(titles);
      near = List.copyOf(near);
      with = Set.copyOf(with);
    }
  }
}
