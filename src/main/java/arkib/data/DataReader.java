package arkib.data;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML, TOML or JSON from a part of a file. No object is constructed from the text, a key
 * that stands twice is an error, and anchors and aliases are refused: an editor who types {@code *}
 * means a star. Safe for use by many threads.
 */
public final class DataReader {

  private static final int MAX_DEPTH = 50;

  private final JsonFactory json = strict(JsonFactory.builder().build());

  // Built at first use: a site without TOML does not load the TOML library.
  private static final class Yaml {
    private static final JsonFactory FACTORY = strict(yaml());

    private static YAMLFactory yaml() {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(0);
      options.setNestingDepthLimit(MAX_DEPTH);
      options.setAllowDuplicateKeys(false);
      return YAMLFactory.builder().loaderOptions(options).build();
    }
  }

  private static final class Toml {
    private static final JsonFactory FACTORY = strict(TomlFactory.builder().build());
  }

  /**
   * Reads a text that must be a mapping.
   *
   * @param text the structured text alone, without its fences
   * @param format how it is written
   * @param start the file's name, and the line (counted from 1) at which the text begins in it
   * @param reporter told of what cannot be read
   * @return the mapping; an empty one for an empty text; nothing where a mistake was reported
   */
  public Optional<Mapping> read(String text, Format format, Location start, Reporter reporter) {
    int offset = Math.max(0, start.line() - 1);
    try (JsonParser parser = factory(format).createParser(text)) {
      if (parser.nextToken() == null) {
        return Optional.of(Mapping.EMPTY);
      }
      Positions positions = new Positions(parser, format, text, offset);
      Value value = new TreeBuilder(parser, positions).value(0);
      if (value.isAbsent()) {
        return Optional.of(Mapping.EMPTY);
      }
      if (value instanceof Mapping mapping && parser.nextToken() == null) {
        return Optional.of(mapping);
      }
      reporter.report(Problem.DATA_NOT_KEYS, start, name(format));
      return Optional.empty();
    } catch (Unwelcome e) {
      Location where = new Location(start.file(), e.at.line(), e.at.column());
      reporter.report(e.problem, where, e.argument);
      return Optional.empty();
    } catch (JacksonException e) {
      reporter.report(problem(e, start, offset, format));
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  private JsonFactory factory(Format format) {
    return switch (format) {
      case YAML -> Yaml.FACTORY;
      case TOML -> Toml.FACTORY;
      case JSON -> json;
    };
  }

  private static JsonFactory strict(JsonFactory factory) {
    return factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
  }

  private static String name(Format format) {
    return format.name().toUpperCase(Locale.ROOT);
  }

  private static arkib.diagnostic.Diagnostic problem(
      JacksonException e, Location start, int offset, Format format) {
    JsonLocation at = e.getLocation();
    Location where =
        at == null || at.getLineNr() < 1
            ? start
            : new Location(start.file(), at.getLineNr() + offset, Math.max(0, at.getColumnNr()));
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    if (message.startsWith("Duplicate field")) {
      String key = message.replaceAll("^[^'\"]*['\"]([^'\"]*)['\"].*$", "$1");
      return arkib.diagnostic.Diagnostic.of(Problem.DATA_KEY_TWICE, where, key);
    }
    String first = message.lines().findFirst().orElse("").strip();
    return arkib.diagnostic.Diagnostic.of(Problem.DATA_BROKEN, where, name(format), first);
  }

  /** Something that the format allows and Arkib does not. */
  private static final class Unwelcome extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Position at;
    private final Problem problem;
    private final String argument;

    Unwelcome(Problem problem, Position at, String argument) {
      super(problem.id());
      this.problem = problem;
      this.at = at;
      this.argument = argument;
    }
  }

  private record TreeBuilder(JsonParser parser, Positions positions) {

    Value value(int depth) throws IOException {
      Position at = positions.here();
      if (depth > MAX_DEPTH) {
        throw new Unwelcome(Problem.DATA_TOO_DEEP, at, Integer.toString(MAX_DEPTH));
      }
      if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
        throw new Unwelcome(Problem.DATA_ALIAS, at, parser.getText());
      }
      JsonToken token = parser.currentToken();
      if (token == JsonToken.START_OBJECT) {
        return mapping(at, depth);
      }
      if (token == JsonToken.START_ARRAY) {
        return sequence(at, depth);
      }
      if (token == JsonToken.VALUE_NULL) {
        return new Scalar("", false, at);
      }
      return new Scalar(parser.getText(), positions.quoted(token, at), at);
    }

    private Mapping mapping(Position at, int depth) throws IOException {
      List<Entry> entries = new ArrayList<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        Position keyAt = positions.key(key);
        parser.nextToken();
        entries.add(new Entry(key, keyAt, value(depth + 1)));
      }
      return new Mapping(entries, at);
    }

    private Sequence sequence(Position at, int depth) throws IOException {
      List<Value> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(depth + 1));
      }
      return new Sequence(items, at);
    }
  }
}
