package arkib.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one language, from a properties file in UTF-8 that lies beside the class that owns
 * it. {@code {0}}, {@code {1}}, … stand for arguments, {@code {0|word|words}} for the first where
 * the argument is 1 and for the second where not; nothing else is special, so that an apostrophe is
 * an apostrophe.
 */
public final class Words {

  private final Properties words;
  private final String file;

  private Words(Properties words, String file) {
    this.words = words;
    this.file = file;
  }

  /**
   * Reads {@code file} from the folder of {@code owner}.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static Words load(Class<?> owner, String file) {
    return find(owner, file)
        .orElseThrow(() -> new IllegalArgumentException(owner.getPackageName() + ": " + file));
  }

  /** Reads {@code file} from the folder of {@code owner}, if it is there. */
  public static Optional<Words> find(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new Words(words, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a key with its arguments filled in.
   *
   * @throws IllegalArgumentException if the file has no such key, which is a mistake of ours
   */
  public String get(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException(file + " has no '" + key + "'");
    }
    return fill(text, arguments);
  }

  /** The text of a key with its arguments filled in, if the file has the key. */
  public Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(words.getProperty(key)).map(text -> fill(text, arguments));
  }

  /** All keys, in alphabetical order. */
  public Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static String fill(String text, Object[] arguments) {
    if (arguments.length == 0 || text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int argument = i + 2 < text.length() && c == '{' ? text.charAt(i + 1) - '0' : -1;
      int end = argument >= 0 && argument < arguments.length ? text.indexOf('}', i) : -1;
      if (end == i + 2) {
        filled.append(arguments[argument]);
        i = end;
      } else if (end > 0 && text.charAt(i + 2) == '|') {
        filled.append(word(text.substring(i + 3, end), arguments[argument]));
        i = end;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private static String word(String choices, Object number) {
    int bar = choices.indexOf('|');
    if (bar < 0) {
      throw new IllegalArgumentException("no two words: " + choices);
    }
    return number.toString().equals("1") ? choices.substring(0, bar) : choices.substring(bar + 1);
  }
}
