package arkib.render;

import arkib.plan.OutputKind;
import arkib.render.fixity.Manifests;
import arkib.render.sitemap.Robots;
import java.util.List;

/**
 * All kinds of files for machines, in the order in which they are planned: a later one sees the
 * earlier.
 */
public final class Outputs {

  /**
   * The list, by hand: a new kind is a file of its own and a line here. The manifests, which list
   * all others, stay the last.
   */
  public static final List<OutputKind> ALL = List.of(new Robots(), new Manifests());

  private Outputs() {}
}
