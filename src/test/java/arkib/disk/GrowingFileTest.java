package arkib.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are appended to. */
class GrowingFileTest {

  @TempDir Path folder;

  @Test
  void growsByWhatIsAppended() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "satu");
    GrowingFile.append(file, out -> out.write(bytes(", dua")));
    GrowingFile.appendForGood(file, out -> out.write(bytes(", tiga")));
    assertThat(file).hasContent("satu, dua, tiga");
  }

  @Test
  void isAsItWasWhereNotAllCanBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "satu");
    assertThatThrownBy(
            () ->
                GrowingFile.appendForGood(
                    file,
                    out -> {
                      out.write(bytes(", du"));
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(file + ": No space left on device");
    assertThat(file).hasContent("satu");
  }

  /** Whoever took it away meant to: it is not begun anew. */
  @Test
  void isNoNewFile() {
    Path file = folder.resolve("a");
    assertThatThrownBy(() -> GrowingFile.append(file, out -> out.write(1)))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(file).doesNotExist();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
