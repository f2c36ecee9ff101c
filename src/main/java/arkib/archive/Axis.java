package arkib.archive;

/** By what a list of the archive gathers its articles. */
public enum Axis {
  /** All articles. */
  ARCHIVE,
  /** The articles of a section of the newspaper. */
  SECTION,
  /** The articles with a tag. */
  TAG,
  /** The articles of an author. */
  AUTHOR,
  /** The parts of a series. */
  SERIES
}
