package arkib.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Files.writeString(folder.resolve("list"), "arkib-owned 2\nb.html\n");
    assertThat(list().read()).isEmpty();
  }

  private OwnedFiles list() {
    return new OwnedFiles(folder.resolve("list"));
  }
}
