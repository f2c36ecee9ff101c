package arkib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A site made for a test, and what Arkib does with it.
 *
 * @param root the folder that holds {@code content/}
 */
public record SiteFolder(Path root) {

  /** The moment for which tests build. */
  public static final String NOW = "2026-01-01T00:00:00+08:00";

  /** Writes a file below the site's folder. */
  public SiteFolder with(String path, String text) throws IOException {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file below the site's folder. */
  public SiteFolder with(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** Writes an article; its text is its headline. */
  public SiteFolder withArticle(String path, String headline, String... frontMatter)
      throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: " + headline + "\n");
    for (String line : frontMatter) {
      text.append(line).append('\n');
    }
    return with("content/" + path, text + "---\n\n" + headline + ".\n");
  }

  /** Removes a file. */
  public void without(String path) throws IOException {
    Files.delete(root.resolve(path));
  }

  /** Builds it, and tells what was done in English. */
  public Run build(String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--site", root.toString()));
    for (String argument : more) {
      arguments.add(argument);
    }
    if (!arguments.contains("--lang")) {
      arguments.addAll(List.of("--lang", "en"));
    }
    if (!arguments.contains("--now")) {
      arguments.addAll(List.of("--now", NOW));
    }
    Run run = Run.of(arguments.toArray(String[]::new));
    return new Run(run.code(), plain(run.out()), plain(run.err()));
  }

  /** The site made. */
  public Path output() {
    return root.resolve("public");
  }

  /** What the site made holds. */
  public Folder made() throws IOException {
    return Folder.read(output());
  }

  // Where the test ran, and how long it took, is not what is tested.
  private String plain(String text) {
    return text.replace(root.toString(), "SITE").replaceAll("\\(\\d+\\.\\d s\\)", "(time)");
  }
}
