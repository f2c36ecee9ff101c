package arkib.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The theme in the jar. Its files are named here, so that nothing need scan the class path. */
final class DefaultTheme {

  /** Every file of the default theme, by its path within {@code templates/}. */
  static final List<String> FILES =
      List.of(
          "404.peb",
          "article.peb",
          "assets/arkib.css",
          "assets/frames.js",
          "assets/icon.svg",
          "assets/old-links.js",
          "assets/search.css",
          "assets/search.js",
          "base.peb",
          "cite.peb",
          "corrected.peb",
          "corrections.peb",
          "data.peb",
          "days.peb",
          "front.peb",
          "index.peb",
          "list.peb",
          "macros.peb",
          "name.peb",
          "old-links.peb",
          "page.peb",
          "picture.peb",
          "record.peb",
          "redirect.peb",
          "search.peb",
          "sections.peb",
          "this-day.peb",
          "withdrawn.peb",
          "years.peb");

  /** What explains it: no part of a theme, and left alone in a site's folder. */
  static final List<String> GUIDES = List.of("README.md", "REFERENCE.md");

  private DefaultTheme() {}

  /** A file as people read and change it. */
  static byte[] read(String file) {
    return resource("default/" + file);
  }

  /**
   * A script as sites get it, without what only people read.
   *
   * @param name its path within {@code templates/assets/}
   */
  static byte[] minified(String name) {
    return resource("minified/" + name);
  }

  private static byte[] resource(String file) {
    try (InputStream in = DefaultTheme.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
