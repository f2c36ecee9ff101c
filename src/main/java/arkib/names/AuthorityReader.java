package arkib.names;

import arkib.data.DataReader;
import arkib.data.Format;
import arkib.data.Typed;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.site.Site;
import arkib.source.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the authority file: {@code content/names/*.yaml}, in the order of the files' names. */
public final class AuthorityReader {

  /** The folder of the authority file, in {@code content/}. */
  public static final String FOLDER = "names";

  private AuthorityReader() {}

  /**
   * The authority file of a site; {@link Authority#EMPTY} where it has none. Entries with mistakes
   * are left out as far as they cannot be used.
   */
  public static Authority read(Site site, Reporter reporter) {
    Path folder = site.content().resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Authority.EMPTY;
    }
    List<Draft> drafts = new ArrayList<>();
    for (Path file : files(folder, reporter)) {
      String shown = shown(file);
      TextReader.read(file, shown, reporter)
          .ifPresent(text -> drafts.addAll(read(text.text(), shown, site, reporter)));
    }
    new Checks(drafts, reporter).all();
    List<Entry> entries = drafts.stream().filter(Draft::whole).map(Draft::entry).toList();
    return entries.isEmpty() ? Authority.EMPTY : new Authority(entries);
  }

  private static List<Draft> read(String text, String shown, Site site, Reporter reporter) {
    return new DataReader()
        .read(text, Format.YAML, Location.of(shown, 1), reporter)
        .map(mapping -> Keys.ofFile(mapping, new Typed(shown, reporter)))
        .map(keys -> new EntryReader(keys, site.settings().zone()).entries())
        .orElse(List.of());
  }

  private static List<Path> files(Path folder, Reporter reporter) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = new ArrayList<>();
      for (Path file : all.filter(path -> !isHidden(path)).sorted().toList()) {
        if (isYaml(file)) {
          files.add(file);
        } else {
          reporter.report(Problem.NAMES_FILE_IGNORED, Location.of(shown(file)));
        }
      }
      return files;
    } catch (IOException e) {
      reporter.report(
          Problem.FILE_UNREADABLE, Location.of(Site.CONTENT + "/" + FOLDER), TextReader.reason(e));
      return List.of();
    }
  }

  private static String shown(Path file) {
    return Site.CONTENT + "/" + FOLDER + "/" + file.getFileName();
  }

  private static boolean isYaml(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && !Files.isDirectory(file);
  }

  // What editors of text leave beside a file is hidden, as it is among the sources.
  private static boolean isHidden(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
  }
}
