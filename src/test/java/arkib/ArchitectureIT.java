package arkib;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rooms. It is the plan: what it does not allow is not done. */
class ArchitectureIT {

  /** Each room, and the rooms it may import. */
  private static final Map<String, Set<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              room("diagnostic"),
              room("digest"),
              room("picture", "digest", "disk"),
              room("disk"),
              room("progress"),
              room("address", "digest"),
              room("article", "address", "digest"),
              room("data", "diagnostic"),
              room("site", "data", "diagnostic"),
              room("source", "digest", "diagnostic"),
              room("parse", "article", "address", "data", "digest", "source", "site", "diagnostic"),
              room(
                  "names",
                  "article",
                  "address",
                  "data",
                  "digest",
                  "disk",
                  "site",
                  "source",
                  "diagnostic"),
              room("archive", "article", "address", "names"),
              room(
                  "plan",
                  "article",
                  "address",
                  "archive",
                  "digest",
                  "names",
                  "picture",
                  "site",
                  "diagnostic"),
              room("fixity", "address", "digest", "disk", "progress"),
              room("theme", "address", "digest", "site", "diagnostic"),
              room(
                  "render",
                  "article",
                  "address",
                  "archive",
                  "digest",
                  "fixity",
                  "names",
                  "picture",
                  "plan",
                  "theme",
                  "site",
                  "diagnostic"),
              room("search", "article", "digest", "disk"),
              room("ledger", "article", "digest", "disk", "picture", "diagnostic"),
              room("publish", "disk", "diagnostic"),
              room(
                  "build",
                  "article",
                  "address",
                  "archive",
                  "digest",
                  "disk",
                  "fixity",
                  "ledger",
                  "names",
                  "parse",
                  "picture",
                  "plan",
                  "publish",
                  "render",
                  "search",
                  "progress",
                  "site",
                  "source",
                  "theme",
                  "diagnostic"),
              room(
                  "serve",
                  "article",
                  "address",
                  "build",
                  "digest",
                  "names",
                  "parse",
                  "plan",
                  "progress",
                  "site",
                  "source",
                  "theme",
                  "diagnostic"),
              room(
                  "check",
                  "article",
                  "address",
                  "archive",
                  "build",
                  "data",
                  "disk",
                  "parse",
                  "plan",
                  "progress",
                  "site",
                  "source",
                  "theme",
                  "diagnostic"),
              room(
                  "cli",
                  "article",
                  "address",
                  "archive",
                  "build",
                  "check",
                  "disk",
                  "fixity",
                  "names",
                  "parse",
                  "plan",
                  "serve",
                  "render",
                  "progress",
                  "site",
                  "source",
                  "theme",
                  "diagnostic")));

  /** Where each library may be used: its one home. */
  private static final Map<String, Set<String>> HOMES =
      new TreeMap<>(
          Map.ofEntries(
              home("com.vladsch.flexmark", "parse.markdown"),
              home("io.pebbletemplates", "render.html", "theme"),
              home(
                  "com.fasterxml.jackson",
                  "data",
                  "parse.capture",
                  "render.data",
                  "render.feed",
                  "fixity",
                  "check",
                  "serve.page",
                  "cli"),
              home("de.siegmar.fastcsv", "render.data", "cli"),
              home("com.github.difflib", "check"),
              home("me.tongfei.progressbar", "cli"),
              home("org.jline", "cli"),
              home("org.yaml.snakeyaml", "data"),
              home("org.jsoup", "parse.markdown"),
              home("com.github.slugify", "address"),
              home("org.mozilla.universalchardet", "source"),
              home("org.eclipse.jetty", "serve.http"),
              home("io.methvin.watcher", "serve"),
              home("picocli", "cli"),
              home("javax.management", "cli"),
              home("java.awt", "picture"),
              home("javax.imageio", "picture"),
              home("net.coobird.thumbnailator", "picture")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("arkib");

  @Test
  void everyRoomIsInTheTable() {
    Set<String> rooms =
        CLASSES.stream()
            .map(ArchitectureIT::room)
            .filter(room -> !room.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rooms).isEqualTo(ROOMS.keySet());
  }

  @Test
  void roomsImportOnlyWhatTheTableAllows() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass importer : CLASSES) {
      String from = room(importer);
      importer
          .getDirectDependenciesFromSelf()
          .forEach(
              dependency -> {
                String to = room(dependency.getTargetClass());
                boolean ours = dependency.getTargetClass().getPackageName().startsWith("arkib.");
                boolean allowed = from.isEmpty() || from.equals(to) || ROOMS.get(from).contains(to);
                if (ours && !allowed) {
                  forbidden.add(importer.getName() + " → " + dependency.getTargetClass().getName());
                }
              });
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void eachLibraryStaysInItsHome() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass user : CLASSES) {
      String home = below(user.getPackageName());
      user.getDirectDependenciesFromSelf()
          .forEach(
              dependency -> {
                String used = dependency.getTargetClass().getPackageName();
                HOMES.forEach(
                    (library, homes) -> {
                      boolean inHome =
                          homes.stream().anyMatch(h -> home.equals(h) || home.startsWith(h + "."));
                      if (used.startsWith(library) && !inHome) {
                        strays.add(user.getName() + " uses " + library);
                      }
                    });
              });
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void noLibraryIsUsedThatHasNoHome() {
    List<String> known = List.of("java.", "javax.xml.stream", "arkib", "com.google.errorprone");
    Set<String> homeless =
        CLASSES.stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .map(d -> d.getTargetClass().getBaseComponentType().getPackageName())
            .filter(p -> !p.isEmpty())
            .filter(p -> known.stream().noneMatch(p::startsWith))
            .filter(p -> HOMES.keySet().stream().noneMatch(p::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(homeless).isEmpty();
  }

  @Test
  void nameNothingAfterWhatItIsNot() {
    List<String> vague = List.of("Util", "Utils", "Helper", "Manager", "Impl", "Common", "Base");
    Set<String> vaguelyNamed =
        CLASSES.stream()
            .filter(c -> vague.stream().anyMatch(c.getSimpleName()::endsWith))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(vaguelyNamed).isEmpty();
  }

  private static Map.Entry<String, Set<String>> home(String library, String... rooms) {
    return Map.entry(library, Set.of(rooms));
  }

  private static Map.Entry<String, Set<String>> room(String name, String... imports) {
    return Map.entry(name, Arrays.stream(imports).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String room(JavaClass javaClass) {
    String below = below(javaClass.getBaseComponentType().getPackageName());
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static String below(String packageName) {
    return packageName.startsWith("arkib.") ? packageName.substring("arkib.".length()) : "";
  }
}
