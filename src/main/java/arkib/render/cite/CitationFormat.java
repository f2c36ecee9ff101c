package arkib.render.cite;

import arkib.site.SideFile;
import java.util.List;

/** A format of citations for reference managers. */
public sealed interface CitationFormat permits Ris, BibTeX, CslJson {

  /** All formats, in the order in which pages name them. */
  List<CitationFormat> ALL = List.of(new Ris(), new BibTeX(), new CslJson());

  /** The setting that asks for files of this format. */
  SideFile setting();

  /** The ending of their names, with its dot. */
  String ending();

  /** A citation in this format: a whole file. */
  String write(Citation citation);
}
