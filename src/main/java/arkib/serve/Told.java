package arkib.serve;

import arkib.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * What a build found wrong.
 *
 * @param all all of it, sorted
 * @param errors what keeps the site as it is, as windows are told: with the lines that the build
 *     read, for files change while they are mended
 */
public record Told(List<Diagnostic> all, String errors) {

  /** Nothing is wrong. */
  static final Told NOTHING = new Told(List.of(), "[]");

  /** Copies the list. */
  public Told {
    all = List.copyOf(all);
    Objects.requireNonNull(errors, "errors");
  }
}
