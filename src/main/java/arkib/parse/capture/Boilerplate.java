package arkib.parse.capture;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lines that are part of web pages and of no article. Only a whole line is ever boilerplate.
 *
 * <p>A pattern is a whole line, compared without regard to case, spacing and the stops at its end.
 * With {@code *} at its end it is how the line begins, with {@code *} at its start how it ends,
 * with both what it holds. In a part whose name ends with {@code ?}, a line that ends like a
 * sentence is left in the text: "Baca juga laporan penuh dalam edisi cetak esok, kata jurucakap
 * itu."
 */
public final class Boilerplate {

  /** No line of boilerplate is longer; what is longer is text. */
  private static final int LONGEST = 600;

  private final Set<String> siteLines;

  private Boilerplate(Set<String> siteLines) {
    this.siteLines = Set.copyOf(siteLines);
  }

  /** The lines that Arkib knows. */
  public static Boilerplate standard() {
    return new Boilerplate(Set.of());
  }

  /**
   * These lines and an editor's own.
   *
   * @param lines whole lines; empty lines and those that begin with {@code #} are passed over
   */
  public Boilerplate withSiteLines(List<String> lines) {
    Set<String> all = new HashSet<>(siteLines);
    lines.stream()
        .map(Lettering::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> all.add(KnownLines.key(line)));
    return new Boilerplate(all);
  }

  /** The rule by which a line is boilerplate. */
  Optional<String> rule(Line line) {
    if (line.plain().length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Lettering.fold(line.plain());
    if (siteLines.contains(KnownLines.key(folded))) {
      return Optional.of("site");
    }
    KnownLines known = KnownLines.standard();
    Optional<String> rule = known.rule(folded);
    return rule.filter(found -> !found.endsWith("?") || !line.endsSentence())
        .map(Boilerplate::name)
        .or(() -> known.isShare(folded) ? Optional.of("share") : Optional.empty());
  }

  /** Whether a text, the end of a line behind a sign-off, is known in itself. */
  Optional<String> ruleOf(String text) {
    return rule(Line.of(1, text, false));
  }

  private static String name(String rule) {
    return rule.endsWith("?") ? rule.substring(0, rule.length() - 1) : rule;
  }
}
