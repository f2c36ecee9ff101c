package arkib.theme;

import arkib.diagnostic.Reporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a theme one by one, for who wants to change some of them. */
public final class ThemeParts {

  private ThemeParts() {}

  /**
   * The files of a site's theme, in order.
   *
   * @param folder the site's own {@code templates/}, which need not be there
   * @param reporter is told what is there and cannot be read; such a file is not among them
   */
  public static List<ThemePart> in(Path folder, Reporter reporter) {
    ThemeFiles own = ThemeFiles.in(folder, reporter);
    Stream<ThemePart> ours =
        own.files().entrySet().stream()
            .map(file -> new ThemePart(file.getKey(), origin(file.getKey(), file.getValue())));
    Map<String, byte[]> there = own.files();
    Stream<ThemePart> others =
        DefaultTheme.FILES.stream()
            .filter(name -> !there.containsKey(name) && !own.unreadable().contains(name))
            .map(name -> new ThemePart(name, ThemePart.Origin.DEFAULT));
    return Stream.concat(ours, others).sorted().toList();
  }

  private static ThemePart.Origin origin(String name, byte[] content) {
    if (!DefaultTheme.FILES.contains(name)) {
      return ThemePart.Origin.OWN;
    }
    return Arrays.equals(content, DefaultTheme.read(name))
        ? ThemePart.Origin.SAME
        : ThemePart.Origin.CHANGED;
  }

  /** The names of all that can be copied: the default theme's files, its guide and reference. */
  public static List<String> names() {
    return Stream.concat(DefaultTheme.FILES.stream(), DefaultTheme.GUIDES.stream())
        .sorted()
        .toList();
  }

  /**
   * The file that an editor means: {@code article} is {@code article.peb}, {@code arkib.css} is
   * {@code assets/arkib.css}.
   */
  public static Optional<String> named(String asked) {
    String name = asked.startsWith("templates/") ? asked.substring("templates/".length()) : asked;
    List<String> names = names();
    return Stream.of(name, name + ".peb", "assets/" + name).filter(names::contains).findFirst();
  }

  /**
   * Copies a file of the default theme to a site, where it then stands in the default's place.
   *
   * @param name one of {@link #names()}
   * @param folder the site's own {@code templates/}, made if it is not there
   * @return the file made
   * @throws java.nio.file.FileAlreadyExistsException where there is one already, which stays
   * @throws IOException where it cannot be written
   */
  public static Path copy(String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(
        file, DefaultTheme.read(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
