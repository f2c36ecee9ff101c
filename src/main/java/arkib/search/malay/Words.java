package arkib.search.malay;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line of text. A word is a run of letters or a run of digits: {@code undang-undang}
 * is twice {@code undang}, {@code Su-30} and {@code SU30} are {@code su 30}, {@code 1,200} is
 * {@code 1200}. Numbers of more than eight digits are no words: nobody looks for them in an
 * archive.
 */
public final class Words {

  private Words() {}

  /** The words of a line, in order. */
  public static List<Word> of(String line) {
    WordScanner scanner = new WordScanner();
    int size = scanner.scan(line);
    List<Word> found = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int from = scanner.from(i);
      found.add(
          new Word(new String(scanner.letters(), from, scanner.to(i) - from), scanner.isName(i)));
    }
    return found;
  }
}
