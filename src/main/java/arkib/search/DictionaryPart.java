package arkib.search;

import arkib.digest.Fingerprint;
import java.util.Optional;

/**
 * A part of the archive, for the dictionary.
 *
 * @param id what it is called
 * @param made of what it is made
 * @param words its words
 * @param before what is known of it from a build before
 */
record DictionaryPart(
    String id, Fingerprint made, PartWords words, Optional<SearchLedger.Known> before) {

  /** What is kept of it. */
  KeptDictionary.Part kept() {
    return new KeptDictionary.Part(id, made);
  }

  /** Its words when it was made of something; nothing where they are not known any more. */
  Optional<PartWords> wordsOf(Fingerprint once) {
    return once.equals(made)
        ? Optional.of(words)
        : before.filter(known -> known.made().equals(once)).map(known -> known.written().words());
  }
}
