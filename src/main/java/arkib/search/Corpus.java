package arkib.search;

import arkib.article.NewsDate;
import arkib.digest.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The articles of which an index is made, by number, in any order. What the index has of one is
 * asked only where it is needed: of most builds that is a small part of the archive.
 */
public interface Corpus {

  /** How many articles there are. */
  int size();

  /** When an article was first published. */
  Optional<NewsDate> date(int number);

  /** The address of an article's page. */
  String address(int number);

  /** What the index has of an article. */
  Entry entry(int number);

  /**
   * The same of an article of which the fingerprints are known: to reckon them takes longer than
   * all else.
   *
   * @param shown that of what results show of it
   * @param text that of its text
   */
  Entry entry(int number, Fingerprint shown, Fingerprint text);

  /**
   * Which articles alone are others than in the build that made the files which are in place: none
   * came, went or is of another day since. Nothing where that is not known: then all are compared.
   */
  default Optional<Set<Integer>> edited() {
    return Optional.empty();
  }

  /** Articles of which all is known. */
  static Corpus of(List<Entry> entries) {
    return new Corpus() {
      @Override
      public int size() {
        return entries.size();
      }

      @Override
      public Optional<NewsDate> date(int number) {
        return entries.get(number).date();
      }

      @Override
      public String address(int number) {
        return entries.get(number).address();
      }

      @Override
      public Entry entry(int number) {
        return entries.get(number);
      }

      @Override
      public Entry entry(int number, Fingerprint shown, Fingerprint text) {
        return entries.get(number);
      }
    };
  }
}
