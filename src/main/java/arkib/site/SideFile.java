package arkib.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A file for machines that a site may have beside its pages; see {@code outputs}. */
public enum SideFile {
  /** A month's articles, one JSON object a line. */
  JSONL,
  /** A month's articles as a table. */
  CSV,
  /** Beside each article: IPTC ninjs. */
  NINJS,
  /** Beside each article: its citation for reference managers (RIS). */
  RIS,
  /** Beside each article: its citation for BibTeX. */
  BIBTEX,
  /** Beside each article: its citation as CSL-JSON. */
  CSL;

  /** The word for it in {@code site.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SideFile> of(String word) {
    return Arrays.stream(values()).filter(file -> file.word().equals(word)).findFirst();
  }
}
