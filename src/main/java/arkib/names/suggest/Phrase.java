package arkib.names.suggest;

import java.util.List;

/**
 * Words with a capital that stand together, with the small words that hold them together.
 *
 * @param words the words, at least one
 * @param titles the titles that stood before them, as written
 * @param coveredBehind whether an entry covers all behind the first word
 */
record Phrase(List<Word> words, List<String> titles, boolean coveredBehind) {

  /** Copies the lists. */
  Phrase {
    words = List.copyOf(words);
    titles = List.copyOf(titles);
  }

  /** The phrase with single spaces, and hyphens where the text has them. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (text.length() > 0) {
        text.append(word.join() == Word.Join.HYPHEN ? '-' : ' ');
      }
      text.append(word.text());
    }
    return text.toString();
  }

  /** Whether it begins a sentence, so that its first capital tells nothing. */
  boolean isInitial() {
    return words.get(0).initial() && titles.isEmpty();
  }

  int start() {
    return words.get(0).start();
  }

  int end() {
    return words.get(words.size() - 1).end();
  }
}
