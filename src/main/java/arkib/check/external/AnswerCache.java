package arkib.check.external;

import arkib.disk.WholeFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The answers of earlier rounds, in a file: a link that was fine last week is not asked today. */
public final class AnswerCache {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration FINE = Duration.ofDays(14);
  private static final Duration DEAD = Duration.ofDays(1);

  private final Path file;
  private final Instant now;
  private final Map<String, Kept> kept;

  private record Kept(Answer answer, long second) {}

  private AnswerCache(Path file, Instant now, Map<String, Kept> kept) {
    this.file = file;
    this.now = now;
    this.kept = kept;
  }

  /** The cache in a file; empty where that is absent or damaged: then all are asked again. */
  public static AnswerCache open(Path file, Instant now) {
    Map<String, Kept> kept = new HashMap<>();
    try {
      if (Files.exists(file)) {
        JsonNode root = JSON.readTree(Files.readAllBytes(file));
        root.properties()
            .forEach(link -> kept(link.getValue()).ifPresent(k -> kept.put(link.getKey(), k)));
      }
    } catch (IOException e) {
      kept.clear();
    }
    return new AnswerCache(file, now, kept);
  }

  private static Optional<Kept> kept(JsonNode node) {
    try {
      Answer.Kind kind = Answer.Kind.valueOf(node.path("kind").asText());
      return Optional.of(
          new Kept(new Answer(kind, node.path("detail").asText()), node.path("second").asLong()));
    } catch (IllegalArgumentException e) {
      // Of another version.
      return Optional.empty();
    }
  }

  /** The answer of a link, while it is fresh. */
  public Optional<Answer> get(String link) {
    return Optional.ofNullable(kept.get(link)).filter(this::isFresh).map(Kept::answer);
  }

  private boolean isFresh(Kept one) {
    Duration age = Duration.between(Instant.ofEpochSecond(one.second()), now);
    return !age.isNegative() && age.compareTo(lasts(one.answer())) < 0;
  }

  private static Duration lasts(Answer answer) {
    return switch (answer.kind()) {
      case FINE, MOVED -> FINE;
      case DEAD -> DEAD;
      case UNKNOWN -> Duration.ZERO;
    };
  }

  /** Adds answers and writes the file; what is stale goes. */
  public void add(Map<String, Answer> answers) throws IOException {
    kept.values().removeIf(one -> !isFresh(one));
    answers.forEach((link, answer) -> kept.put(link, new Kept(answer, now.getEpochSecond())));
    kept.values().removeIf(one -> !isFresh(one));
    ObjectNode root = JSON.createObjectNode();
    new TreeMap<>(kept)
        .forEach(
            (link, one) ->
                root.putObject(link)
                    .put("kind", one.answer().kind().name())
                    .put("detail", one.answer().detail())
                    .put("second", one.second()));
    byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    WholeFile.replace(file, out -> out.write(bytes));
  }
}
