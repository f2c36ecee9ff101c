package arkib;

/** The program. */
public final class Arkib {

  private Arkib() {}

  /** Runs the program and ends the Java machine with its exit code. */
  public static void main(String[] args) {
    System.exit(0);
  }
}
