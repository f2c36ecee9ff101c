package arkib.source;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the files of {@code content/} and tells what each is for. */
public final class Sources {

  /** The editor's lines of boilerplate, in {@code content/}. */
  public static final String BOILERPLATE = "boilerplate.txt";

  private static final Set<String> RESERVED_FILES = Set.of("site.yaml", BOILERPLATE);
  private static final String NAMES = "names/";
  private static final String PAGES = "pages/";
  private static final String MEDIA = "media/";
  private static final List<String> SIDECARS = List.of(".yaml", ".yml", ".json");

  private static final Pattern TRANSLATION = Pattern.compile("(.+)\\.[a-z]{2,3}\\.md");

  private final Path content;
  private final Reporter reporter;
  private final Map<String, Found> found = new TreeMap<>();

  private Sources(Path content, Reporter reporter) {
    this.content = content;
    this.reporter = reporter;
  }

  /**
   * All files of a folder that are sources, in the order of their paths. Hidden files, editors'
   * backups and what lies behind a symbolic link are left alone.
   */
  public static List<SourceFile> in(Path content, Reporter reporter) {
    Sources sources = new Sources(content, reporter);
    sources.walk();
    return sources.classify();
  }

  /** A single file, within a site or outside any; its role follows from its name alone. */
  public static SourceFile single(Path file) {
    String name = String.valueOf(file.getFileName());
    SourceFile.Role role =
        name.endsWith(".md") ? SourceFile.Role.MARKDOWN : SourceFile.Role.CAPTURE;
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    Optional<SourceFile.Sidecar> sidecar =
        SIDECARS.stream()
            .map(end -> file.resolveSibling(stem + end))
            .filter(beside -> Files.isRegularFile(beside) && !beside.equals(file))
            .findFirst()
            .map(beside -> new SourceFile.Sidecar(beside, Stamp.UNKNOWN));
    return new SourceFile(
        name, file.toString().replace('\\', '/'), file, Stamp.UNKNOWN, role, sidecar);
  }

  private void walk() {
    try {
      Files.walkFileTree(content, new Visitor());
    } catch (IOException e) {
      reporter.report(Problem.FILE_UNREADABLE, Location.of("content"), String.valueOf(e));
    }
  }

  private List<SourceFile> classify() {
    return found.entrySet().stream()
        .filter(file -> !isSidecar(file.getKey()) && !isTranslation(file.getKey()))
        .map(file -> source(file.getKey(), file.getValue()))
        .toList();
  }

  private SourceFile source(String path, Found file) {
    SourceFile.Role role = role(path);
    Optional<SourceFile.Sidecar> sidecar =
        role == SourceFile.Role.ASSET ? Optional.empty() : sidecar(path);
    return new SourceFile(path, "content/" + path, file.file(), file.stamp(), role, sidecar);
  }

  private static SourceFile.Role role(String path) {
    boolean text = path.endsWith(".md") || path.endsWith(".txt");
    if (!text || path.startsWith(MEDIA)) {
      return SourceFile.Role.ASSET;
    }
    if (path.startsWith(PAGES)) {
      return path.endsWith(".md") ? SourceFile.Role.STANDING : SourceFile.Role.ASSET;
    }
    return path.endsWith(".md") ? SourceFile.Role.MARKDOWN : SourceFile.Role.CAPTURE;
  }

  private Optional<SourceFile.Sidecar> sidecar(String path) {
    List<String> names = SIDECARS.stream().map(end -> stem(path) + end).toList();
    List<String> present = names.stream().filter(found::containsKey).toList();
    if (present.size() > 1) {
      reporter.report(
          Problem.SIDECAR_TWICE, Location.of("content/" + present.get(1)), present.get(0));
    }
    return present.stream()
        .findFirst()
        .map(found::get)
        .map(beside -> new SourceFile.Sidecar(beside.file(), beside.stamp()));
  }

  // x.yaml is a sidecar where x.md or x.txt is; elsewhere YAML and JSON are files like any other,
  // but a YAML file that stands alone among articles was probably meant for one.
  private boolean isSidecar(String path) {
    if (path.startsWith(MEDIA) || SIDECARS.stream().noneMatch(path::endsWith)) {
      return false;
    }
    String stem = stem(path);
    if (found.containsKey(stem + ".md") || found.containsKey(stem + ".txt")) {
      return true;
    }
    if (!path.endsWith(".json")) {
      reporter.report(Problem.SIDECAR_ORPHAN, Location.of("content/" + path), stem + ".txt");
      return true;
    }
    return false;
  }

  // x.en.md beside x.md will be the article in a second language: no article of its own.
  private boolean isTranslation(String path) {
    Matcher name = TRANSLATION.matcher(path);
    if (!name.matches() || !found.containsKey(name.group(1) + ".md")) {
      return false;
    }
    reporter.report(Problem.SECOND_LANGUAGE_RESERVED, Location.of("content/" + path));
    return true;
  }

  private static String stem(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }

  private String relative(Path path) {
    return content.relativize(path).toString().replace('\\', '/');
  }

  private record Found(Path file, Stamp stamp) {}

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean names = (relative(folder) + "/").equals(NAMES);
      boolean hidden = !folder.equals(content) && isHidden(folder);
      return names || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = relative(file);
      if (isHidden(file) || RESERVED_FILES.contains(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        found.put(path, new Found(file, Stamp.of(attributes)));
      } else {
        reporter.report(Problem.FILE_LINK_IGNORED, Location.of("content/" + path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      reporter.report(
          Problem.FILE_UNREADABLE, Location.of("content/" + relative(file)), String.valueOf(e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
    }
  }
}
