package arkib.names.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code words.txt}, by which names are told from other words with a capital. */
final class WordLists {

  /** A part of the file, as its heading in brackets calls it. */
  enum Part {
    COMMON,
    TITLES,
    ABBREVIATIONS,
    PATRONYMICS,
    ARTICLES,
    AND,
    OF,
    PLACES,
    ORGANISATIONS,
    EQUIPMENT,
    OFFICES,
    COMPANIES,
    SPEECH,
    WHEREABOUTS,
    CURRENCIES,
    CLITICS
  }

  /** The project's lists. */
  static final WordLists STANDARD = read("words.txt");

  private final Map<Part, Set<String>> parts;
  private final Map<Part, Integer> longest = new EnumMap<>(Part.class);
  // The first word of each entry: of almost all words this is all that is asked.
  private final Map<Part, Set<String>> firsts = new EnumMap<>(Part.class);

  private WordLists(Map<Part, Set<String>> parts) {
    this.parts = parts;
    parts.forEach(
        (part, entries) ->
            firsts.put(
                part,
                entries.stream()
                    .map(e -> e.split(" ", -1)[0])
                    .collect(Collectors.toUnmodifiableSet())));
    parts.forEach(
        (part, entries) ->
            longest.put(
                part, entries.stream().mapToInt(e -> e.split(" ", -1).length).max().orElse(0)));
  }

  private static WordLists read(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                WordLists.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return new WordLists(parts(reader.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Part, Set<String>> parts(List<String> lines) {
    Map<Part, Set<String>> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, new HashSet<>());
    }
    Part part = Part.COMMON;
    for (String raw : lines) {
      String line = raw.strip();
      if (line.startsWith("[")) {
        part = Part.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        parts.get(part).add(line);
      }
    }
    return parts;
  }

  /** Whether a part has a word, which is in lower case. */
  boolean has(Part part, String lower) {
    return parts.get(part).contains(lower);
  }

  /** All entries of a part. */
  Set<String> all(Part part) {
    return parts.get(part);
  }

  /**
   * How many of the words from here on are an entry of a part, the longest that fits; 0 for none.
   */
  int match(Part part, List<Word> words, int from) {
    if (from >= words.size() || !firsts.get(part).contains(words.get(from).lower())) {
      return 0;
    }
    int most = Math.min(longest.get(part), words.size() - from);
    for (int length = most; length > 0; length--) {
      StringBuilder text = new StringBuilder();
      for (Word word : words.subList(from, from + length)) {
        text.append(text.length() == 0 ? "" : " ").append(word.lower());
      }
      if (has(part, text.toString())) {
        return length;
      }
    }
    return 0;
  }
}
