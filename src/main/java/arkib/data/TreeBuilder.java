package arkib.data;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes values of what a parser reads. A mistake that leaves the rest readable is reported here and
 * the reading goes on.
 *
 * @param parser stands on the first token of the value
 * @param positions where the parser stands in the file
 * @param typed the file, and who is told
 */
record TreeBuilder(JsonParser parser, Positions positions, Typed typed) {

  /** How many levels of lists and keys a text may have. */
  static final int MAX_DEPTH = 50;

  // "!!str 2024" and its like say what the value is anyway.
  private static final String STANDARD_TAG =
      "tag:yaml\\.org,2002:(str|int|float|bool|null|seq|map|timestamp)|!?";

  Value value(int depth) throws IOException {
    Position at = positions.here();
    if (depth > MAX_DEPTH) {
      throw new TooDeep(at);
    }
    JsonToken token = parser.currentToken();
    Optional<String> sign = yamlSign(token, at);
    if (sign.isPresent()) {
      report(Problem.DATA_SIGN, at, sign.get());
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(at, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(at, depth);
    }
    if (token == JsonToken.VALUE_NULL || sign.isPresent()) {
      return new Scalar("", false, at);
    }
    return new Scalar(parser.getText(), positions.quoted(token, at), at);
  }

  // "*x", "&x" and "!x" would vanish from a headline without a word. An anchor above a list or
  // above keys takes nothing away; where its alias stands, that is told.
  private Optional<String> yamlSign(JsonToken token, Position at) throws IOException {
    if (!(parser instanceof YAMLParser yaml)) {
      return Optional.empty();
    }
    if (yaml.isCurrentAlias()) {
      return Optional.of("*" + parser.getText());
    }
    String tag = yaml.getTypeId();
    if (tag != null && !tag.matches(STANDARD_TAG)) {
      return Optional.of("!" + tag.replaceFirst("^tag:yaml\\.org,2002:", "!"));
    }
    return Optional.of(at)
        .filter(place -> token.isScalarValue() && positions.character(place) == '&')
        .map(place -> positions.word(place));
  }

  private Mapping mapping(Position at, int depth) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Position keyAt = positions.key(key);
      parser.nextToken();
      Value value = value(depth + 1);
      if (keys.add(key)) {
        entries.add(new Entry(key, keyAt, value));
      } else {
        report(Problem.DATA_KEY_TWICE, keyAt, key);
      }
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

  private void report(Problem problem, Position at, String argument) {
    Location where = new Location(typed.file(), at.line(), at.column());
    typed.reporter().report(problem, where, argument);
  }
}
