package arkib.build;

import arkib.plan.Visibility;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What to build, and how.
 *
 * @param root the folder that holds {@code content/}
 * @param output where the site goes; {@code public} below the root where nothing is said
 * @param baseUrl the base URL, in place of that of the settings; ends with {@code /}
 * @param visibility what is shown
 * @param strict whether warnings keep the site from being published
 * @param verify whether all sources are read and hashed, whatever their sizes and times
 * @param jobs how many threads work, at least 1
 * @param atomic whether the whole site is swapped at once
 * @param inquiry what is asked beside the site
 */
public record BuildRequest(
    Path root,
    Optional<Path> output,
    Optional<URI> baseUrl,
    Visibility visibility,
    boolean strict,
    boolean verify,
    int jobs,
    boolean atomic,
    Inquiry inquiry) {

  /** The output folder's name below the root, where nothing is said. */
  public static final String PUBLIC = "public";

  /** Refuses a build without a thread. */
  public BuildRequest {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(baseUrl, "baseUrl");
    Objects.requireNonNull(visibility, "visibility");
    Objects.requireNonNull(inquiry, "inquiry");
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs: " + jobs);
    }
  }

  /** The output folder, absolute. */
  public Path outputFolder() {
    return output.orElse(root.resolve(PUBLIC)).toAbsolutePath().normalize();
  }
}
