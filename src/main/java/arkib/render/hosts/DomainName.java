package arkib.render.hosts;

import arkib.plan.OutputBasis;
import java.util.List;
import java.util.Optional;

/** {@code CNAME} for GitHub Pages: the domain at which the site is. */
public final class DomainName extends HostFile {

  /** The file. */
  public DomainName() {
    super("cname", "CNAME");
  }

  @Override
  Optional<List<String>> lines(OutputBasis site) {
    return site.site().settings().outputs().cname().map(List::of);
  }
}
