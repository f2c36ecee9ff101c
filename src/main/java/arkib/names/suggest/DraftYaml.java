package arkib.names.suggest;

import arkib.diagnostic.Words;
import arkib.names.suggest.EntryDraft.DraftAlias;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes entries as lines of an authority file, each a comment. One {@code #} taken from the
 * beginning of each line makes the entry valid; what is told of it has two and stays a comment.
 */
final class DraftYaml {

  // A text that YAML cannot take for anything else.
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} '\u2019-]*");
  private static final Set<String> NO_TEXTS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
  private static final int ASTRAL = 0x10000;

  private final Words words;

  DraftYaml(Words words) {
    this.words = words;
  }

  /** The lines of an entry, without line ends. */
  List<String> lines(EntryDraft draft) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(told(draft.note())).append('\n');
    for (SuggestedName.Example example : draft.note().examples()) {
      text.append("##   content/").append(printable(example.file())).append(": ");
      text.append(printable(example.context())).append('\n');
    }
    text.append("#  - id: ").append(draft.id()).append('\n');
    text.append("#    type: ").append(draft.type().word()).append('\n');
    text.append("#    name: ").append(scalar(draft.name())).append('\n');
    if (!draft.aliases().isEmpty()) {
      text.append("#    aliases:\n");
      draft.aliases().forEach(alias -> text.append("#      - ").append(alias(alias)).append('\n'));
    }
    if (!draft.titles().isEmpty()) {
      text.append("#    titles: [");
      text.append(draft.titles().stream().map(DraftYaml::scalar).collect(Collectors.joining(", ")));
      text.append("]\n");
    }
    return text.toString().lines().toList();
  }

  private String told(EntryDraft.Note note) {
    return words.get("draft.note", note.count(), note.articles());
  }

  private static String alias(DraftAlias alias) {
    return "{ text: "
        + scalar(alias.text())
        + (alias.variant() ? ", kind: variant-spelling" : "")
        + " }";
  }

  /** A text as YAML has it within a flow: plain where that is safe, else in double quotes. */
  static String scalar(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !NO_TEXTS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : "\"" + printable(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  // What YAML may not hold, or what would turn the line round in an editor's window, is left out.
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE
                    && Character.getType(c) != Character.LINE_SEPARATOR
                    && Character.getType(c) != Character.PARAGRAPH_SEPARATOR
                    && (c < 0xfffe || c >= ASTRAL))
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }
}
