package arkib.source;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final List<String> MARKDOWN = List.of(".md", ".markdown");
  private static final List<String> CAPTURES = List.of(".txt");
  private static final List<String> SIDECARS = List.of(".yaml", ".yml", ".json");

  // What editors of text and systems of windows leave beside a file; a draft would be in public.
  private static final Set<String> LEFTOVERS = Set.of(".bak", ".orig", ".tmp", ".swo", ".swp");
  private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");
  private static final Pattern TRANSLATION = Pattern.compile("(.+)\\.([a-z]{2})");

  // ISO 639-1.
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Path content;
  private final Predicate<String> isTranslation;
  private final Reporter reporter;
  // As they were found: what lies in one folder is sorted sooner together.
  private final Map<String, Stamp> found = new LinkedHashMap<>();
  private final Map<String, Path> odd = new HashMap<>();
  // By the path with its extension in lower case: LAPORAN.TXT is beside LAPORAN.yaml.
  private final Map<String, String> folded = new HashMap<>();
  // The paths, without extension, of what may be a sidecar: few, and most articles have none.
  private final Set<String> stems = new HashSet<>();

  private Sources(Path content, Predicate<String> isTranslation, Reporter reporter) {
    this.content = content;
    this.isTranslation = isTranslation;
    this.reporter = reporter;
  }

  /**
   * All files of a folder that are sources, in the order of their paths. Hidden files, editors'
   * backups and what lies behind a symbolic link are left alone.
   *
   * @param isTranslation whether the name of an article's file tells one of the site's languages
   */
  public static List<SourceFile> in(
      Path content, Predicate<String> isTranslation, Reporter reporter) {
    return new Sources(content, isTranslation, reporter).walk();
  }

  /** The same for a site in one language, or for a folder that is of no site. */
  public static List<SourceFile> in(Path content, Reporter reporter) {
    return in(content, path -> false, reporter);
  }

  /** A single file, within a site or outside any; its role follows from its name alone. */
  public static SourceFile single(Path file) {
    String name = String.valueOf(file.getFileName());
    SourceFile.Role role =
        MARKDOWN.contains(extension(name)) ? SourceFile.Role.MARKDOWN : SourceFile.Role.CAPTURE;
    Optional<SourceFile.Sidecar> sidecar =
        SIDECARS.stream()
            .map(end -> file.resolveSibling(stem(name) + end))
            .filter(beside -> Files.isRegularFile(beside) && !beside.equals(file))
            .findFirst()
            .map(beside -> new SourceFile.Sidecar(beside, Stamp.UNKNOWN));
    String shown = file.toString().replace('\\', '/');
    String above = shown.substring(0, shown.lastIndexOf('/') + 1);
    SourceFile.Folder folder =
        new SourceFile.Folder(file.resolveSibling(""), above, Map.of(name, file));
    return new SourceFile(folder, name, Stamp.UNKNOWN, role, sidecar);
  }

  private List<SourceFile> walk() {
    try {
      // The folder itself may be a link, to texts that are kept elsewhere.
      Path folder = content.toRealPath();
      Files.walkFileTree(folder, new Visitor(folder));
      return classify(folder);
    } catch (IOException e) {
      reporter.report(Problem.FILE_UNREADABLE, Location.of("content"), TextReader.reason(e));
      return List.of();
    }
  }

  private List<SourceFile> classify(Path folder) {
    SourceFile.Folder home = new SourceFile.Folder(folder, "content/", Map.copyOf(odd));
    String[] paths = found.keySet().toArray(String[]::new);
    Arrays.sort(paths);
    for (String path : paths) {
      String extension = extension(path);
      if (!path.endsWith(extension)) {
        folded.putIfAbsent(stem(path) + extension, path);
      }
      if (SIDECARS.contains(extension)) {
        stems.add(stem(path));
      }
    }
    return Arrays.stream(paths)
        .filter(path -> !isSidecar(path))
        .map(path -> source(home, path))
        .toList();
  }

  private SourceFile source(SourceFile.Folder folder, String path) {
    SourceFile.Role role = role(path);
    if (role != SourceFile.Role.ASSET) {
      checkLanguage(path);
    }
    Optional<SourceFile.Sidecar> sidecar =
        role == SourceFile.Role.ASSET ? Optional.empty() : sidecar(folder, path);
    return new SourceFile(folder, path, found.get(path), role, sidecar);
  }

  private static SourceFile.Role role(String path) {
    boolean markdown = MARKDOWN.contains(extension(path));
    boolean capture = CAPTURES.contains(extension(path));
    if ((!markdown && !capture) || path.startsWith(MEDIA)) {
      return SourceFile.Role.ASSET;
    }
    if (path.startsWith(PAGES)) {
      return markdown ? SourceFile.Role.STANDING : SourceFile.Role.ASSET;
    }
    return markdown ? SourceFile.Role.MARKDOWN : SourceFile.Role.CAPTURE;
  }

  private Optional<SourceFile.Sidecar> sidecar(SourceFile.Folder folder, String path) {
    String stem = stem(path);
    List<String> present = stems.contains(stem) ? beside(stem, SIDECARS) : List.of();
    if (present.size() > 1) {
      reporter.report(
          Problem.SIDECAR_TWICE, Location.of("content/" + present.get(1)), present.get(0));
    }
    return present.stream()
        .findFirst()
        .map(
            beside ->
                new SourceFile.Sidecar(
                    odd.getOrDefault(beside, folder.path().resolve(beside)), found.get(beside)));
  }

  // x.yaml is a sidecar where x.md or x.txt is; elsewhere YAML and JSON are files like any other,
  // but a YAML file that stands alone among articles was probably meant for one.
  private boolean isSidecar(String path) {
    if (path.startsWith(MEDIA) || !SIDECARS.contains(extension(path))) {
      return false;
    }
    String stem = stem(path);
    if (!beside(stem, MARKDOWN).isEmpty() || !beside(stem, CAPTURES).isEmpty()) {
      return true;
    }
    if (!extension(path).equals(".json")) {
      reporter.report(Problem.SIDECAR_ORPHAN, Location.of("content/" + path), stem + ".txt");
      return true;
    }
    return false;
  }

  // x.en.md beside x.md is probably meant for a translation. Where the site has no such language
  // it is an article like any other.
  private void checkLanguage(String path) {
    String stem = stem(path);
    if (stem.indexOf('.', stem.lastIndexOf('/') + 1) < 0) {
      return;
    }
    Matcher name = TRANSLATION.matcher(stem);
    if (!isTranslation.test(path)
        && name.matches()
        && LANGUAGES.contains(name.group(2))
        && !(beside(name.group(1), MARKDOWN).isEmpty()
            && beside(name.group(1), CAPTURES).isEmpty())) {
      reporter.report(Problem.LANGUAGE_NOT_OF_SITE, Location.of("content/" + path), name.group(2));
    }
  }

  private List<String> beside(String stem, List<String> extensions) {
    return extensions.stream()
        .map(extension -> stem + extension)
        .map(path -> found.containsKey(path) ? path : folded.get(path))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String stem(String path) {
    return path.substring(0, path.length() - extension(path).length());
  }

  /** The end of a path from its last dot, in lower case; empty where the name has none. */
  private static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot).toLowerCase(Locale.ROOT) : "";
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final int start;

    Visitor(Path root) {
      this.root = root;
      // The root of a file system ends with a separator itself.
      this.start = root.resolve("x").toString().length() - 1;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean names = (relative(folder) + "/").equals(NAMES);
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return names || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = relative(file);
      if (isHidden(file) || RESERVED_FILES.contains(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        found.put(path, Stamp.of(attributes));
        if (!leadsBack(path, file)) {
          odd.put(path, file);
        }
      } else {
        reporter.report(Problem.FILE_LINK_IGNORED, Location.of("content/" + path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      reporter.report(
          Problem.FILE_UNREADABLE, Location.of("content/" + relative(file)), TextReader.reason(e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".")
          || name.endsWith("~")
          || name.startsWith("~$")
          || (name.startsWith("#") && name.endsWith("#") && name.length() > 1)
          || LEFTOVERS.contains(extension(name))
          || OF_WINDOWS.contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean leadsBack(String path, Path file) {
      if (path.chars().allMatch(c -> c < 0x80)) {
        return true;
      }
      try {
        return root.resolve(path).equals(file);
      } catch (InvalidPathException e) {
        // Letters that the system's encoding does not have.
        return false;
      }
    }

    private String relative(Path path) {
      // Path.relativize() would be a third of the walk.
      String whole = path.toString();
      return path.equals(root) ? "" : whole.substring(start).replace('\\', '/');
    }
  }
}
