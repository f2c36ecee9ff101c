package arkib.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list that says what may be deleted names nothing outside of its folder. */
class OwnedFilesTest {

  @TempDir Path folder;

  @Test
  void pathsAreReadAsTheyWereWritten() throws IOException {
    List<String> paths =
        List.of("404.html", "2019/05/17/jeti/index.html", "a..b/.well-known/c. .d/...", "é/جيتي");
    list().write(paths);
    assertThat(list().read()).containsExactlyInAnyOrderElementsOf(paths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "..", "/", "/a", "a/", "a//b", "../a", "a/../b", "a/..", "./a", "a/.", "a/./b",
        "a\tb", "a\u0000"
      })
  void whatIsNoPathWithinTheFolderIsLeftOut(String path) throws IOException {
    Files.writeString(folder.resolve("list"), "arkib-owned 1\n" + path + "\nb.html\n");
    assertThat(list().read()).containsExactly("b.html");
  }

  @Test
  void listOfAnotherFormatIsLost() throws IOException {
    Files.writeString(folder.resolve("list"), "arkib-owned 3\nb.html\n");
    assertThat(list().read()).isEmpty();
  }

  /** Lists were once written whole at every change. */
  @Test
  void anOldListIsReadAndReplaced() throws IOException {
    Files.writeString(folder.resolve("list"), "arkib-owned 1\nb.html\n\tc.html\n");
    OwnedFiles list = list();
    assertThat(list.read()).containsExactly("b.html");
    list.change(List.of("a.html"), List.of(), List.of("b.html", "a.html"));
    assertThat(folder.resolve("list")).hasContent("arkib-owned 2\na.html\nb.html\n");
  }

  @Test
  void whatChangesIsAppended() throws IOException {
    OwnedFiles list = list();
    list.write(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
    list.change(List.of("0/i"), List.of(), Set.of());
    list.change(List.of(), List.of("b"), Set.of());
    assertThat(folder.resolve("list"))
        .hasContent("arkib-owned 2\na\nb\nc\nd\ne\nf\ng\nh\n0/i\n\tb\n");
    assertThat(list().read()).containsExactlyInAnyOrder("a", "c", "d", "e", "f", "g", "h", "0/i");
  }

  /** A path may come again, and go again. */
  @Test
  void laterCounts() throws IOException {
    Files.writeString(folder.resolve("list"), "arkib-owned 2\na\nb\n\ta\na\n\tb\n");
    assertThat(list().read()).containsExactly("a");
  }

  /** Lines of no use are a quarter of the others at most. */
  @Test
  void aListOfManyStruckPathsIsWrittenAnew() throws IOException {
    List<String> paths =
        new ArrayList<>(IntStream.range(100, 200).mapToObj("p%d"::formatted).toList());
    list().write(paths);
    int most = 0;
    while (paths.size() > 50) {
      OwnedFiles list = list();
      assertThat(list.read()).containsExactlyInAnyOrderElementsOf(paths);
      String gone = paths.remove(0);
      list.change(List.of(), List.of(gone), paths);
      List<String> lines = Files.readAllLines(folder.resolve("list"));
      most = Math.max(most, lines.size() - 1);
      assertThat(lines.size() - 1).isLessThanOrEqualTo(paths.size() * 5 / 4);
    }
    assertThat(most).isGreaterThan(100);
  }

  /** Half of a path may be the whole path of somebody's file. */
  @ParameterizedTest
  @ValueSource(strings = {"a.html.bak", "\ta.html", "é", "\u0000\u0000"})
  void aTornLineSaysNothing(String torn) throws IOException {
    byte[] half = torn.getBytes(StandardCharsets.UTF_8);
    byte[] whole = "arkib-owned 2\na.html\n".getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut <= half.length; cut++) {
      byte[] bytes = Arrays.copyOf(whole, whole.length + cut);
      System.arraycopy(half, 0, bytes, whole.length, cut);
      Files.write(folder.resolve("list"), bytes);
      OwnedFiles list = list();
      assertThat(list.read()).containsExactly("a.html");
      list.change(List.of("b.html"), List.of(), List.of("a.html", "b.html"));
      assertThat(list().read()).containsExactlyInAnyOrder("a.html", "b.html");
    }
  }

  private OwnedFiles list() {
    return new OwnedFiles(folder.resolve("list"));
  }
}
