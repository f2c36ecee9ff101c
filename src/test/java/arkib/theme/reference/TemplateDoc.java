package arkib.theme.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A default template, as its own comments tell it.
 *
 * @param name its name
 * @param about its first comment
 * @param blocks the blocks that it offers: those it fills for another template are told there
 * @param macros the macros that it has
 * @param includes the templates that it includes
 */
record TemplateDoc(
    String name, String about, List<Part> blocks, List<Part> macros, List<String> includes) {

  private static final Pattern HEAD = Pattern.compile("\\A\\{#\\s*(.*?)\\s*#}", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile("\\{%\\s*block\\s+(\\w+)\\s*%}(?:\\{#\\s*(.*?)\\s*#})?");
  private static final Pattern MACRO =
      Pattern.compile("\\{#\\s*([^#]*?)\\s*#}\\s*\\{%\\s*macro\\s+(\\w+\\([^)]*\\))\\s*%}");
  private static final Pattern INCLUDE = Pattern.compile("\\{%\\s*include\\s+\"([^\"]+)\"");

  /**
   * A block or macro.
   *
   * @param name its name, of a macro with what it is called with
   * @param about what it is; empty for a block that is another template's
   */
  record Part(String name, String about) {}

  /** The templates of a folder, by name. */
  static List<TemplateDoc> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<TemplateDoc> docs = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".peb")).sorted().toList()) {
        docs.add(of(file.getFileName().toString(), Files.readString(file)));
      }
      return docs;
    }
  }

  static TemplateDoc of(String name, String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.find()) {
      throw new IllegalStateException(
          "does not begin with a comment that says what it is: " + name);
    }
    List<Part> blocks =
        BLOCK
            .matcher(text)
            .results()
            .map(m -> new Part(m.group(1), m.group(2) == null ? "" : m.group(2)))
            .toList();
    List<Part> macros =
        MACRO.matcher(text).results().map(m -> new Part(m.group(2), m.group(1))).toList();
    List<String> includes =
        INCLUDE.matcher(text).results().map(m -> m.group(1)).distinct().toList();
    return new TemplateDoc(name, head.group(1), blocks, macros, includes);
  }
}
