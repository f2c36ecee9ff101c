package arkib.check;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.diagnostic.Severity;
import arkib.disk.WholeFile;
import arkib.source.TextReader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The warnings and notes that a newsroom knows and accepts. Known is what is said of a file, not
 * the line, which moves with every edit; said more often than before, it is told again. One a line,
 * in order, so that what changes is easy to see in version control. Errors cannot be accepted.
 */
public final class Baseline {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int VERSION = 1;

  /** Nothing is accepted. */
  public static final Baseline NONE = new Baseline(Map.of());

  private final Map<String, Integer> accepted;

  private Baseline(Map<String, Integer> accepted) {
    this.accepted = new TreeMap<>(accepted);
  }

  /**
   * What is left when the accepted is taken away.
   *
   * @param told what is not accepted
   * @param accepted how many are
   * @param stale how many are accepted that are not found any more
   */
  public record Parted(List<Diagnostic> told, int accepted, int stale) {

    /** Copies the list. */
    public Parted {
      told = List.copyOf(told);
    }
  }

  /** A baseline that accepts these, but for errors. */
  public static Baseline of(List<Diagnostic> diagnostics) {
    Map<String, Integer> accepted = new TreeMap<>();
    diagnostics.stream()
        .filter(Baseline::mayBeAccepted)
        .forEach(diagnostic -> accepted.merge(key(diagnostic), 1, Integer::sum));
    return new Baseline(accepted);
  }

  /**
   * Reads a baseline.
   *
   * @param reporter told why it cannot be read; nothing is accepted then
   */
  public static Baseline read(Path file, Reporter reporter) {
    Location at = Location.of(file.toString().replace('\\', '/'));
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (root.path("version").asInt() != VERSION || !root.path("accepted").isArray()) {
        reporter.report(Problem.BASELINE_UNREADABLE, at, "format");
        return NONE;
      }
      Map<String, Integer> accepted = new TreeMap<>();
      for (JsonNode line : root.get("accepted")) {
        accepted.merge(
            JSON.writeValueAsString(line.path("what")),
            Math.max(1, line.path("times").asInt(1)),
            Integer::sum);
      }
      return new Baseline(accepted);
    } catch (JsonProcessingException e) {
      reporter.report(Problem.BASELINE_UNREADABLE, at, "format");
    } catch (IOException e) {
      reporter.report(Problem.BASELINE_UNREADABLE, at, TextReader.reason(e));
    }
    return NONE;
  }

  /** Takes away what is accepted. */
  public Parted part(List<Diagnostic> diagnostics) {
    Map<String, Integer> left = new TreeMap<>(accepted);
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      boolean known =
          mayBeAccepted(diagnostic)
              && left.computeIfPresent(key(diagnostic), (k, n) -> n > 0 ? n - 1 : null) != null;
      if (!known) {
        told.add(diagnostic);
      }
    }
    int stale = left.values().stream().mapToInt(Integer::intValue).sum();
    return new Parted(told, diagnostics.size() - told.size(), stale);
  }

  /** How many it accepts. */
  public int size() {
    return accepted.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Writes it, all at once. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder("{\n\"version\": " + VERSION + ",\n\"accepted\": [");
    String before = "\n";
    for (Map.Entry<String, Integer> one : accepted.entrySet()) {
      text.append(before).append("{\"what\": ").append(one.getKey());
      text.append(one.getValue() > 1 ? ", \"times\": " + one.getValue() : "").append('}');
      before = ",\n";
    }
    byte[] bytes = text.append("\n]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    WholeFile.replaceAmongOthers(file.toAbsolutePath(), out -> out.write(bytes));
  }

  private static boolean mayBeAccepted(Diagnostic diagnostic) {
    return diagnostic.severity() != Severity.ERROR;
  }

  // File, id, what fills the message.
  private static String key(Diagnostic diagnostic) {
    List<String> what = new ArrayList<>();
    what.add(diagnostic.location().file());
    what.add(diagnostic.problem().id());
    what.addAll(diagnostic.arguments());
    try {
      return JSON.writeValueAsString(what);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts cannot fail to be written", e);
    }
  }
}
