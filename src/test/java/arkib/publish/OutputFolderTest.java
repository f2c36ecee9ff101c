package arkib.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arkib.Folder;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path temp;
  private Path folder;
  private Path state;
  private final List<Diagnostic> told = new ArrayList<>();

  @BeforeEach
  void folders() {
    folder = temp.resolve("public");
    state = temp.resolve("state");
  }

  private OutputFolder open() throws IOException {
    Destination destination = new Destination(folder, state, false);
    return OutputFolder.open(destination, destination.live(), told::add);
  }

  /** Publishes files whose text is given by path, as a build does. */
  private Publication publish(Map<String, String> files) throws IOException {
    told.clear();
    OutputFolder output = open();
    for (Map.Entry<String, String> file : files.entrySet()) {
      output.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    if (told.isEmpty()) {
      return output.commit();
    }
    output.abandon();
    return new Publication(0, 0, 0);
  }

  private void assertHolds(Map<String, String> files) throws IOException {
    assertThat(Folder.read(folder).files()).isEqualTo(new TreeMap<>(files));
  }

  private void foreign(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  @Test
  void writesWhatDiffersAndRemovesWhatIsNoLongerWanted() throws IOException {
    assertThat(publish(Map.of("a/index.html", "a", "b/c/index.html", "b", "x.xml", "x")))
        .isEqualTo(new Publication(3, 0, 0));
    assertThat(publish(Map.of("a/index.html", "a", "x.xml", "y")))
        .isEqualTo(new Publication(1, 1, 1));
    assertHolds(Map.of("a/index.html", "a", "x.xml", "y"));
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void writesNothingThatIsTheSame() throws IOException {
    publish(Map.of("a.html", "a"));
    Files.setLastModifiedTime(
        folder.resolve("a.html"), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
    assertThat(publish(Map.of("a.html", "a"))).isEqualTo(new Publication(0, 1, 0));
    assertThat(Files.getLastModifiedTime(folder.resolve("a.html")).toMillis()).isEqualTo(1_000_000);
  }

  @Test
  void restoresWhatSomebodyChangedOrDeleted() throws IOException {
    publish(Map.of("a.html", "a", "b.html", "b"));
    Files.writeString(folder.resolve("a.html"), "c");
    Files.delete(folder.resolve("b.html"));
    assertThat(publish(Map.of("a.html", "a", "b.html", "b"))).isEqualTo(new Publication(2, 0, 0));
    assertHolds(Map.of("a.html", "a", "b.html", "b"));
  }

  @Test
  void neverTouchesWhatItDidNotMake() throws IOException {
    foreign("CNAME", "arkib.example");
    foreign("b/saya.txt", "saya");
    publish(Map.of("a.html", "a", "b/index.html", "b"));
    publish(Map.of("a.html", "a"));
    assertHolds(Map.of("CNAME", "arkib.example", "b/saya.txt", "saya", "a.html", "a"));
  }

  @Test
  void refusesToReplaceWhatItDidNotMake() throws IOException {
    foreign("a.html", "saya");
    publish(Map.of("a.html", "a", "b.html", "b"));
    assertThat(told).extracting(Diagnostic::problem).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
    assertThat(told.get(0).location().file()).isEqualTo(folder.resolve("a.html").toString());
    assertHolds(Map.of("a.html", "saya"));
  }

  @Test
  void refusesAFolderWhereSomebodysFileIs() throws IOException {
    foreign("a", "saya");
    publish(Map.of("a/b/index.html", "a"));
    assertThat(told).extracting(Diagnostic::problem).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
    assertThat(told.get(0).location().file()).isEqualTo(folder.resolve("a").toString());
    assertHolds(Map.of("a", "saya"));
  }

  @Test
  void refusesAFileWhereSomebodysFolderIs() throws IOException {
    foreign("a/saya.txt", "saya");
    publish(Map.of("a", "a"));
    assertThat(told).extracting(Diagnostic::problem).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
    assertHolds(Map.of("a/saya.txt", "saya"));
  }

  @Test
  void refusesAFileWhereAnEmptyFolderIsThatItDidNotMake() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    publish(Map.of("a", "a"));
    assertThat(told).extracting(Diagnostic::problem).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
  }

  @Test
  void aPageMayBecomeAFolder() throws IOException {
    publish(Map.of("lama", "a", "x/y.html", "y"));
    assertThat(publish(Map.of("lama/index.html", "b", "x/y.html", "y")))
        .isEqualTo(new Publication(1, 1, 1));
    assertHolds(Map.of("lama/index.html", "b", "x/y.html", "y"));
  }

  @Test
  void aFolderMayBecomeAPage() throws IOException {
    publish(Map.of("lama/a/index.html", "a", "lama/b.html", "b"));
    assertThat(publish(Map.of("lama", "c"))).isEqualTo(new Publication(1, 0, 2));
    assertThat(told).isEmpty();
    assertHolds(Map.of("lama", "c"));
  }

  @Test
  void leavesAFileThatSomebodyPutInThePlaceOfAFolderOfItsOwn() throws IOException {
    publish(Map.of("a/index.html", "a", "b.html", "b"));
    Files.delete(folder.resolve("a/index.html"));
    Files.delete(folder.resolve("a"));
    Files.writeString(folder.resolve("a"), "saya");
    publish(Map.of("b.html", "b"));
    assertHolds(Map.of("a", "saya", "b.html", "b"));
  }

  @Test
  void leavesAFolderThatSomebodyPutInThePlaceOfAFileOfItsOwn() throws IOException {
    publish(Map.of("a", "a", "b.html", "b"));
    Files.delete(folder.resolve("a"));
    foreign("a/saya.txt", "saya");
    publish(Map.of("b.html", "b"));
    assertHolds(Map.of("a/saya.txt", "saya", "b.html", "b"));
  }

  @Test
  void followsNoLinkOutOfItsFolder() throws IOException {
    publish(Map.of("a.html", "a"));
    Path outside = Files.writeString(temp.resolve("luar.txt"), "luar");
    Files.delete(folder.resolve("a.html"));
    Files.createSymbolicLink(folder.resolve("a.html"), outside);
    publish(Map.of("a.html", "b"));
    assertThat(outside).hasContent("luar");
    assertThat(folder.resolve("a.html")).hasContent("b").isRegularFile();
    assertThat(Files.isSymbolicLink(folder.resolve("a.html"))).isFalse();
  }

  @Test
  void takesOverIdenticalFilesWhenItsStateIsLost() throws IOException {
    publish(Map.of("a.html", "a", "b.html", "b"));
    Folder.delete(state);
    assertThat(publish(Map.of("a.html", "a", "b.html", "b"))).isEqualTo(new Publication(0, 2, 0));
    assertThat(publish(Map.of("a.html", "a"))).isEqualTo(new Publication(0, 1, 1));
    assertHolds(Map.of("a.html", "a"));
  }

  @Test
  void refusesDifferingFilesWhenItsStateIsLost() throws IOException {
    publish(Map.of("a.html", "a", "b.html", "b"));
    Folder.delete(state);
    publish(Map.of("a.html", "c", "b.html", "b"));
    assertThat(told).extracting(Diagnostic::problem).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
    assertHolds(Map.of("a.html", "a", "b.html", "b"));
  }

  /** The list names a file before it is there: after a crash in between it is still ours. */
  @Test
  void ownsWhatItWasAboutToWriteWhenItDied() throws IOException {
    OutputFolder dies = open();
    dies.put("a.html", "half".getBytes(StandardCharsets.UTF_8));
    new OwnedFiles(state.resolve("owned.txt")).write(List.of("a.html"));
    foreign("a.html", "ha");
    assertThat(publish(Map.of("a.html", "whole"))).isEqualTo(new Publication(1, 0, 0));
    assertHolds(Map.of("a.html", "whole"));
    assertThat(state.resolve("staging")).doesNotExist();
  }

  @Test
  void whatIsAbandonedLeavesNothing() throws IOException {
    publish(Map.of("a.html", "a"));
    OutputFolder output = open();
    output.put("a.html", "b".getBytes(StandardCharsets.UTF_8));
    output.put("c.html", "c".getBytes(StandardCharsets.UTF_8));
    output.abandon();
    assertHolds(Map.of("a.html", "a"));
    assertThat(publish(Map.of("a.html", "a"))).isEqualTo(new Publication(0, 1, 0));
  }

  @Test
  void copiesFiles() throws IOException {
    Path original = Files.write(temp.resolve("asal.txt"), new byte[] {0, (byte) 0xff, '\r', '\n'});
    OutputFolder output = open();
    output.putCopy("x/asal.txt", original);
    output.commit();
    assertThat(folder.resolve("x/asal.txt")).hasSameBinaryContentAs(original);
  }

  @Test
  void refusesAPathThatLeadsOutOfItsFolder() throws IOException {
    OutputFolder output = open();
    assertThatThrownBy(() -> output.put("../luar.html", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
