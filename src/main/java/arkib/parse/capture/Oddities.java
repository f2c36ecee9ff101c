package arkib.parse.capture;

/** Stub. */
final class Oddities {
  static final String DOUBLED_QUOTE = "doubled-quote";

  private Oddities() {}
}
