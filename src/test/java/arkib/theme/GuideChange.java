package arkib.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A worked change of {@code templates/README.md}.
 *
 * @param title its heading
 * @param steps its code blocks, in order
 */
record GuideChange(String title, List<Step> steps) {

  private static final Pattern CHANGE =
      Pattern.compile("(?ms)^## (Change \\d+: [^\n]*)\n(.*?)(?=^## |\\z)");
  private static final Pattern STEP =
      Pattern.compile("(?ms)^```(css|twig|diff|html|sh) (\\S+)\n(.*?)^```$");

  /**
   * A code block.
   *
   * @param kind {@code css} and {@code twig} for a file to write, {@code diff} for one to change,
   *     {@code html} for what is then made, {@code sh} for a command
   * @param path the file, from the site's folder
   * @param text what stands in the block
   */
  record Step(String kind, String path, String text) {}

  static List<GuideChange> in(String guide) {
    List<GuideChange> changes = new ArrayList<>();
    Matcher change = CHANGE.matcher(guide);
    while (change.find()) {
      List<Step> steps =
          STEP.matcher(change.group(2))
              .results()
              .map(step -> new Step(step.group(1), step.group(2), step.group(3)))
              .toList();
      changes.add(new GuideChange(change.group(1), steps));
    }
    return changes;
  }

  @Override
  public String toString() {
    return title;
  }
}
