package arkib.render;

import arkib.plan.OutputKind;
import arkib.render.hosts.ApacheFile;
import arkib.render.hosts.DomainName;
import arkib.render.hosts.Headers;
import arkib.render.hosts.NginxMap;
import arkib.render.hosts.NoJekyll;
import arkib.render.hosts.Redirects;
import arkib.render.resolve.OldLinkFiles;
import arkib.render.sitemap.Robots;
import java.util.List;

/**
 * All kinds of files for machines, in the order in which they are planned: a later one sees the
 * earlier.
 */
public final class Outputs {

  /** The list, by hand: a new kind is a file of its own and a line here. */
  public static final List<OutputKind> ALL =
      List.of(
          new Robots(),
          new OldLinkFiles(),
          new Headers(),
          new Redirects(),
          new NginxMap(),
          new ApacheFile(),
          new NoJekyll(),
          new DomainName());

  private Outputs() {}
}
