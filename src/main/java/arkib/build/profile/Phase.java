package arkib.build.profile;

/** The phases of a build, in their order. */
public enum Phase {
  /** Settings, boilerplate, the theme's files. */
  SETTINGS,
  /** Walking through {@code content/}. */
  SOURCES,
  /** Reading both ledgers. */
  LEDGERS,
  /** Reading and parsing what changed. */
  READING,
  /** Writing the ledger of sources. */
  SOURCES_LEDGER,
  /** Arranging the articles. */
  ARRANGING,
  /** Making the search index. */
  SEARCH,
  /** Planning all pages. */
  PLANNING,
  /** Compiling the templates. */
  TEMPLATES,
  /** Looking through the output folder. */
  OUTPUT,
  /** Making the pages that changed. */
  MAKING,
  /** Within {@link #MAKING}: the fingerprints of all pages. */
  FINGERPRINTS(MAKING),
  /** Within {@link #MAKING}: rendering, by kind of page. */
  RENDERING(MAKING),
  /** Within {@link #MAKING}: writing aside what differs. */
  WRITING(MAKING),
  /** Moving what was written into place, removing what is stale. */
  MOVING,
  /** Writing the ledger of pages. */
  PAGES_LEDGER,
  /** Telling why each page was made, where that was asked. */
  EXPLAINING;

  private final Phase within;

  Phase() {
    this.within = null;
  }

  Phase(Phase within) {
    this.within = within;
  }

  /** Whether it is a part of another phase, and has no wall time of its own. */
  public boolean isPart() {
    return within != null;
  }
}
