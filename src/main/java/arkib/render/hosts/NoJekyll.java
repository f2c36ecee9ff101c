package arkib.render.hosts;

import arkib.plan.OutputBasis;
import arkib.site.Host;
import java.util.List;
import java.util.Optional;

/**
 * {@code .nojekyll} for GitHub Pages: an empty file, without which files whose names begin with
 * {@code _} are left out.
 */
public final class NoJekyll extends HostFile {

  /** The file. */
  public NoJekyll() {
    super("nojekyll", ".nojekyll");
  }

  @Override
  Optional<List<String>> lines(OutputBasis site) {
    return isFor(site, false, Host.GITHUB) ? Optional.of(List.of()) : Optional.empty();
  }
}
