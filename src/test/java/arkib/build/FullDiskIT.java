package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A disk that is full at any moment of a build: with no room at all, with one block, with two, …
 * with every fifth number of blocks, until there is enough. Each time the build ends with a message
 * that names the file, the site is the old one, whole, and once there is room a build makes the
 * site of a clean build.
 */
class FullDiskIT {

  /** What is on the small disk. */
  enum Layout {
    ALL,
    STATE,
    OUTPUT
  }

  // The first blocks go to ledgers and lists, each of which ends its own way.
  private static final int EACH = 24;
  private static final int FURTHER = 5;

  @TempDir Path large;

  @ParameterizedTest
  @EnumSource
  void theOldSiteStaysWholeUntilThereIsRoom(Layout layout) throws IOException {
    assertStaysWhole(layout, false, FullDiskIT::after);
  }

  /** Then what is known of all other files is not written anew, but added to. */
  @ParameterizedTest
  @EnumSource
  void soItDoesWhereNothingButATextChanged(Layout layout) throws IOException {
    assertStaysWhole(layout, false, root -> article(root, "satu", "Teks yang lain sama sekali."));
  }

  @ParameterizedTest
  @EnumSource
  void soItDoesWhereTheWholeSiteIsSwapped(Layout layout) throws IOException {
    assertStaysWhole(layout, true, FullDiskIT::after);
  }

  @FunctionalInterface
  private interface Edit {
    void on(Path root) throws IOException;
  }

  private void assertStaysWhole(Layout layout, boolean atomic, Edit edit) throws IOException {
    boolean published = false;
    boolean failed = false;
    for (int blocks = 0; !published; blocks += blocks < EACH ? 1 : FURTHER) {
      int room = blocks * SmallDisk.BLOCK;
      Path elsewhere = large.resolve("room-" + room);
      try (SmallDisk small = new SmallDisk()) {
        Path root = layout == Layout.OUTPUT ? elsewhere.resolve("site") : small.path("/disk/site");
        Path output = (layout == Layout.STATE ? elsewhere : small.path("/disk")).resolve("public");
        String where = "room for " + room;
        before(root);
        assertThat(build(root, output, atomic).mistakes()).isEmpty();
        Map<String, String> old = Folders.read(output);
        edit.on(root);
        small.leave(room);

        Builds full = build(root, output, atomic);
        published = full.report().published();
        failed |= !published;
        if (!published) {
          assertThat(full.mistakes()).as(where).containsExactly("OUTPUT_UNWRITABLE");
          assertNamesAFile(full.told().get(0), where);
          assertThat(leftBehind(root, output)).as(where).isEmpty();
        }
        Map<String, String> then = Folders.read(output);
        small.empty();
        Map<String, String> right = rightAfter(root, output, atomic);
        assertThat(then).as(where).isIn(published ? List.of(right) : List.of(old, right));
      }
    }
    assertThat(failed).isTrue();
  }

  // With room again; and what a clean build makes of the same content.
  private static Map<String, String> rightAfter(Path root, Path output, boolean atomic)
      throws IOException {
    assertThat(build(root, output, atomic).mistakes()).isEmpty();
    Map<String, String> mended = Folders.read(output);
    Path clean = root.resolve("clean");
    assertThat(build(root, clean, false).problems()).isEmpty();
    assertThat(mended).isEqualTo(Folders.read(clean));
    assertThat(build(root, output, atomic).report().rendered()).isEmpty();
    return mended;
  }

  private static void assertNamesAFile(Diagnostic told, String where) {
    assertThat(told.location().file()).as(where).matches("/disk/.*/[^/]+");
    assertThat(told.arguments()).as(where).containsExactly("out of disk space");
  }

  // Of what waits to be moved, the room it takes is given back.
  private static List<String> leftBehind(Path root, Path output) throws IOException {
    Map<String, String> files = new TreeMap<>(Folders.read(root.resolve(".arkib")));
    files.putAll(Folders.read(output.toAbsolutePath()));
    return files.keySet().stream()
        .filter(f -> f.contains("staging") || f.endsWith("spool") || f.endsWith("new"))
        .toList();
  }

  private static Builds build(Path root, Path output, boolean atomic) {
    BuildRequest plain = Builds.request(root, "public", Builds.NOW);
    return Builds.of(
        new BuildRequest(
            root,
            Optional.of(output),
            Optional.empty(),
            plain.visibility(),
            false,
            false,
            2,
            atomic,
            Inquiry.NONE));
  }

  private static void before(Path root) throws IOException {
    write(root, "content/site.yaml", "title: Warta\n");
    write(root, "content/media/jeti.svg", "<svg/>");
    for (String name : List.of("satu", "dua", "tiga")) {
      article(root, name, "Teks " + name + ".");
    }
  }

  private static void after(Path root) throws IOException {
    article(root, "satu", "Teks yang lain.");
    article(root, "empat", "Teks empat.");
    Files.delete(root.resolve("content/tiga.md"));
    write(root, "content/media/jeti.svg", "<svg>" + " ".repeat(2400) + "</svg>");
  }

  private static void article(Path root, String name, String text) throws IOException {
    write(
        root,
        "content/" + name + ".md",
        "---\ntajuk: " + name + "\ntarikh: 2025-01-02\n---\n\n" + text + "\n");
  }

  private static void write(Path root, String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }
}
