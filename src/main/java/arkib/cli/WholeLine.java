package arkib.cli;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Takes an answer as it stands. It has no words, quotes or escapes: "Dato' Ali" is a name, and
 * "Jenayah dan mahkamah" is one section, which is completed as a whole.
 */
final class WholeLine implements Parser {

  private record Answer(String line, int cursor) implements CompletingParsedLine {
    @Override
    public String word() {
      return line;
    }

    @Override
    public int wordCursor() {
      return cursor;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(line);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return cursor;
    }

    @Override
    public int rawWordLength() {
      return line.length();
    }
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    return new Answer(line, cursor);
  }
}
