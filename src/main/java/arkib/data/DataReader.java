package arkib.data;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML, TOML or JSON from a part of a file. No object is constructed from the text, a key
 * that stands twice is an error, and YAML's aliases, anchors and tags are refused where they would
 * swallow a word: an editor who types {@code *} means a star. Safe for use by many threads.
 */
public final class DataReader {

  // What is pasted from layout programs and PDF: control characters, which no format allows, and
  // three that begin a line in YAML 1.1 alone. A space, so that all places stay what they are.
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029\\ufeff\\ufffe\\uffff&&[^\\t\\n\\r]]");

  private final JsonFactory json = JsonFactory.builder().build();

  // Built at first use: a site without TOML does not load the TOML library.
  private static final class Yaml {
    private static final JsonFactory FACTORY = yaml();

    private static YAMLFactory yaml() {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(0);
      options.setNestingDepthLimit(TreeBuilder.MAX_DEPTH);
      return YAMLFactory.builder().loaderOptions(options).build();
    }
  }

  private static final class Toml {
    private static final JsonFactory FACTORY =
        TomlFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(TreeBuilder.MAX_DEPTH).build())
            .build();
  }

  /**
   * Reads a text that must be a mapping.
   *
   * @param text the structured text alone, without its fences
   * @param format how it is written
   * @param start the file's name, and the line (counted from 1) at which the text begins in it
   * @param reporter told of what cannot be read
   * @return what could be read: an empty mapping for an empty text; nothing where a mistake that
   *     leaves the rest unreadable was reported
   */
  public Optional<Mapping> read(String text, Format format, Location start, Reporter reporter) {
    if (format == Format.YAML) {
      Optional<Mapping> plain = PlainYaml.read(text, Math.max(0, start.line() - 1));
      if (plain.isPresent()) {
        return plain;
      }
    }
    return parse(text, format, start, reporter);
  }

  /** The same, by the library whatever the text. */
  Optional<Mapping> parse(String text, Format format, Location start, Reporter reporter) {
    Broken broken = new Broken(format, text, start);
    try (JsonParser parser = factory(format).createParser(clean(text))) {
      if (parser.nextToken() == null) {
        return Optional.of(Mapping.EMPTY);
      }
      Positions positions = new Positions(parser, format, text, Math.max(0, start.line() - 1));
      Value value = new TreeBuilder(parser, positions, new Typed(start.file(), reporter)).value(0);
      if (value.isAbsent()) {
        return Optional.of(Mapping.EMPTY);
      }
      if (value instanceof Mapping mapping && parser.nextToken() == null) {
        return Optional.of(mapping);
      }
      reporter.report(Problem.DATA_NOT_KEYS, start, format.name());
    } catch (TooDeep e) {
      Location where = new Location(start.file(), e.at().line(), e.at().column());
      reporter.report(Problem.DATA_TOO_DEEP, where, Integer.toString(TreeBuilder.MAX_DEPTH));
    } catch (JacksonException e) {
      reporter.report(broken.diagnostic(e));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
    return Optional.empty();
  }

  private static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c < 0x7f) || c == '\n' || (c >= 0xa0 && c < 0x2028);
      if (!plain && INVISIBLE.matcher(text).find()) {
        return INVISIBLE.matcher(text).replaceAll(" ");
      }
    }
    return text;
  }

  private JsonFactory factory(Format format) {
    return switch (format) {
      case YAML -> Yaml.FACTORY;
      case TOML -> Toml.FACTORY;
      case JSON -> json;
    };
  }
}
