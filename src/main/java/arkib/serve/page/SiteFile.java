package arkib.serve.page;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.serve.host.OutputFiles;
import arkib.source.SourceText;
import arkib.source.TextReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A text file that a site is made from, by its name in messages. What is hidden, beyond a link, or
 * in another folder than these two is none.
 *
 * @param shown its name in messages: {@code content/2019/05/feri.md}
 * @param lines its lines
 */
record SiteFile(String shown, List<String> lines) {

  private static final List<String> FOLDERS = List.of("content/", "templates/");

  /** Copies the lines. */
  SiteFile {
    lines = List.copyOf(lines);
  }

  /** The address of the page that shows a file with a line marked; 0 marks none. */
  static String url(String shown, int line) {
    String encoded =
        URLEncoder.encode(shown, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    String place = line > 0 ? "&line=" + line + "#L" + line : "";
    return OwnPlace.SOURCE + "?file=" + encoded + place;
  }

  /** Whether a name is one of a file that may be shown, be it there or not. */
  static boolean isNamed(String shown) {
    String framed = "/" + shown + "/";
    return FOLDERS.stream().anyMatch(shown::startsWith)
        && !framed.contains("/.")
        && !framed.contains("//")
        && shown.indexOf('\\') < 0
        && shown.chars().noneMatch(c -> c < ' ');
  }

  /** The file of a name below a site's folder; nothing where there is no such text. */
  static Optional<SiteFile> at(Path root, String shown) {
    if (!isNamed(shown)) {
      return Optional.empty();
    }
    int slash = shown.indexOf('/');
    try {
      // The folder itself may be a link, to texts that are kept elsewhere.
      Path folder = root.resolve(shown.substring(0, slash)).toRealPath();
      return new OutputFiles(folder)
          .file(shown.substring(slash + 1))
          .flatMap(file -> TextReader.read(file, shown, SiteFile::ignore))
          .map(SourceText::text)
          .map(text -> new SiteFile(shown, text.lines().toList()));
    } catch (IOException e) {
      // No such folder.
      return Optional.empty();
    }
  }

  // What is wrong with it is told by the build.
  private static void ignore(Diagnostic told) {}

  /** A line, counted from 1; nothing where there is none. */
  Optional<String> line(Location at) {
    return at.line() >= 1 && at.line() <= lines.size()
        ? Optional.of(lines.get(at.line() - 1))
        : Optional.empty();
  }
}
