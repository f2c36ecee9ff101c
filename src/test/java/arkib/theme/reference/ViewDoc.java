package arkib.theme.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record that templates see.
 *
 * @param name its name, with that of the record around it: {@code ArticleView.Facts}
 * @param about what it is, in Markdown
 * @param components its components, in order
 */
record ViewDoc(String name, String about, List<Component> components) {

  private static final Pattern PLACE = Pattern.compile("`([\\w.]+)` in a template");

  /**
   * A component.
   *
   * @param name its name
   * @param type its type as the source has it: {@code Optional<When>}
   * @param about what it is, in Markdown
   */
  record Component(String name, String type, String about) {

    /** Whether it may be absent, which is null in a template. */
    boolean isOptional() {
      return type.startsWith("Optional<");
    }

    /** The type of the thing itself or, of a list, of each in it: {@code When}. */
    String inner() {
      return type.replaceAll("\\w+<|>", "");
    }

    /** How many lists are around it. */
    int lists() {
      return type.split("List<", -1).length - 1;
    }
  }

  /** Where templates find it, if its comment says so: {@code article}, {@code page.head}. */
  Optional<String> place() {
    Matcher place = PLACE.matcher(about);
    return place.find() ? Optional.of(place.group(1)) : Optional.empty();
  }

  /** The record around it; empty where there is none. */
  String outer() {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}
