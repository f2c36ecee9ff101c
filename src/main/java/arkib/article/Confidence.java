package arkib.article;

/** How sure a reading is. */
public enum Confidence {
  /** By position alone. */
  LOW,
  /** Two signs agree. */
  MEDIUM,
  /** Marked as such in the text. */
  HIGH
}
