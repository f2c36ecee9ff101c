package arkib.build;

import arkib.address.Address;
import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search indexes of a site.
 *
 * @param editions one for each edition, in order; none where there is no search
 */
record Indexes(List<OfEdition> editions) {

  /** Of a site without search. */
  static final Indexes NONE = new Indexes(List.of());

  /** Copies the list. */
  Indexes {
    editions = List.copyOf(editions);
  }

  /**
   * That of an edition.
   *
   * @param home the edition's front page
   * @param index its files; none of an edition without articles
   */
  record OfEdition(Address home, Indexed index) {}

  /** All files of each edition, with what each was made of. */
  List<Map<Address, Fingerprint>> files() {
    return editions.stream().map(edition -> edition.index().files()).toList();
  }

  /** The same, by the front page of the edition. */
  Map<Address, Map<Address, Fingerprint>> byHome() {
    Map<Address, Map<Address, Fingerprint>> files = new HashMap<>();
    editions.forEach(edition -> files.put(edition.home(), edition.index().files()));
    return files;
  }

  /** What those files came to that were made anew. */
  Map<Address, FileSum> put() {
    Map<Address, FileSum> put = new HashMap<>();
    editions.forEach(edition -> put.putAll(edition.index().put()));
    return put;
  }
}
