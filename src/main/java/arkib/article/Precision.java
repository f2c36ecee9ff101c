package arkib.article;

/** How exactly a date is known. */
public enum Precision {
  /** Only the year. */
  YEAR,
  /** The year and the month. */
  MONTH,
  /** The day. */
  DAY,
  /** The day and the time, to the minute. */
  MINUTE,
  /** The day and the time, to the second. */
  SECOND
}
