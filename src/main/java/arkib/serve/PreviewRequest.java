package arkib.serve;

import arkib.build.BuildRequest;
import arkib.build.Inquiry;
import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Words;
import arkib.plan.Visibility;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be seen while an editor writes, and where.
 *
 * @param root the folder that holds {@code content/}
 * @param host the address or name to be reached at; others than this machine's own can be reached
 *     by others
 * @param port the port; 0 for any that is free
 * @param drafts whether drafts are shown
 * @param future whether articles of the future are shown
 * @param jobs how many threads build, at least 1
 * @param clock tells for which moment it is built
 * @param language the language for people
 * @param reading the words for how a captured page was read and which names were found, as the
 *     command line has them
 */
public record PreviewRequest(
    Path root,
    String host,
    int port,
    boolean drafts,
    boolean future,
    int jobs,
    Clock clock,
    MessageLanguage language,
    Words reading) {

  /** Refuses null. */
  public PreviewRequest {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(reading, "reading");
  }

  /** The folder of the preview's site. */
  public Path output() {
    return root.resolve(".arkib").resolve("preview").toAbsolutePath().normalize();
  }

  /** The words of the preview. */
  public Words words() {
    return Words.load(PreviewRequest.class, "serve_" + language.code() + ".properties");
  }

  /** The build that makes it, for this moment. */
  BuildRequest build() {
    return new BuildRequest(
        root,
        Optional.of(output()),
        Optional.empty(),
        new Visibility(clock.instant(), drafts, future),
        false,
        false,
        jobs,
        false,
        Inquiry.NONE);
  }
}
