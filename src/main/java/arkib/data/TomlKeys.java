package arkib.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where keys stand in a TOML text: before {@code =}, and in the brackets of a table's name. */
final class TomlKeys {

  // A quoted text is taken as a whole, so that title = "a = b" has one key.
  private static final Pattern WORD =
      Pattern.compile("#.*|\"((?:\\\\.|[^\"\\\\])*+)\"|'([^']*+)'|[A-Za-z0-9_-]++");
  private static final Pattern AFTER_KEY = Pattern.compile("[ \\t]*[=.\\]]");

  private final Map<String, Deque<Position>> places = new HashMap<>();

  TomlKeys(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher word = WORD.matcher(lines.get(i));
      Matcher after = AFTER_KEY.matcher(lines.get(i));
      while (word.find()) {
        if (after.region(word.end(), lines.get(i).length()).lookingAt()) {
          String key = word.group(1) != null ? word.group(1) : word.group(2);
          places
              .computeIfAbsent(key != null ? key : word.group(), k -> new ArrayDeque<>())
              .add(new Position(i + 1, word.start() + 1));
        }
      }
    }
  }

  /** The first place of a key that was not yet asked for, in lines and columns of the text. */
  Optional<Position> next(String key) {
    return Optional.ofNullable(places.get(key)).map(Deque::poll);
  }
}
