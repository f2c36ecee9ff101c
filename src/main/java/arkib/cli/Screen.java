package arkib.cli;

import java.util.Map;

/**
 * What the program is shown on.
 *
 * @param interactive whether somebody sits there: input and output are both a terminal
 * @param able whether it can do more than print line after line
 * @param colour whether it shows colours
 * @param columns how many characters a line has
 */
public record Screen(boolean interactive, boolean able, boolean colour, int columns) {

  /** No screen: a file, a pipe, a test. */
  public static final Screen NONE = new Screen(false, false, false, 80);

  private static final int USUAL = 80;

  /**
   * The screen of this program. Colours are shown at a terminal, unless {@code NO_COLOR} is set
   * (no-color.org) or the terminal says that it is dumb.
   *
   * @param interactive whether input and output are a terminal
   * @param environment the environment's variables
   */
  public static Screen of(boolean interactive, Map<String, String> environment) {
    boolean windows = environment.containsKey("WT_SESSION") || environment.containsKey("ANSICON");
    String term = environment.getOrDefault("TERM", windows ? "windows" : "dumb");
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean able = interactive && !term.isEmpty() && !term.equals("dumb");
    return new Screen(interactive, able, able && wanted, columns(environment));
  }

  private static int columns(Map<String, String> environment) {
    String said = environment.getOrDefault("COLUMNS", "");
    return said.matches("[1-9][0-9]{1,3}") ? Math.max(40, Integer.parseInt(said)) : USUAL;
  }
}
