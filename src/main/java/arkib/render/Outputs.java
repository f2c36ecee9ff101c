package arkib.render;

import arkib.plan.OutputKind;
import arkib.render.cite.BibTeX;
import arkib.render.cite.CitationFiles;
import arkib.render.cite.CslJson;
import arkib.render.cite.Ris;
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
          new CitationFiles(new Ris()),
          new CitationFiles(new BibTeX()),
          new CitationFiles(new CslJson()));

  private Outputs() {}
}
