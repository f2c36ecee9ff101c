package arkib.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are replaced in folders in which people work. */
class WholeFileTest {

  private static final byte[] NEW = "baharu".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void aFileOfTheEditorsBesideItStays() throws IOException {
    Files.writeString(folder.resolve("b.md"), "lama");
    Files.writeString(folder.resolve("b.md.new"), "kepunyaan editor");
    WholeFile.replaceAmongOthers(folder.resolve("b.md"), out -> out.write(NEW));
    assertThat(folder.resolve("b.md")).hasContent("baharu");
    assertThat(folder.resolve("b.md.new")).hasContent("kepunyaan editor");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsStay() throws IOException {
    Path file = Files.writeString(folder.resolve("b.md"), "lama");
    for (String permissions : new String[] {"rw-rw-r--", "rw-------", "r--r-----"}) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      WholeFile.replaceAmongOthers(file, out -> out.write(NEW));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileIsLikeAnyOther() throws IOException {
    Path other = Files.writeString(folder.resolve("a.md"), "a");
    Path file = folder.resolve("2019/b.md");
    WholeFile.replaceAmongOthers(file, out -> out.write(NEW));
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("b.md"), "lama");
    Path link = Files.createSymbolicLink(folder.resolve("c.md"), file);
    WholeFile.replaceAmongOthers(link, out -> out.write(NEW));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("baharu");
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("b.md"), "lama");
    assertThatThrownBy(
            () ->
                WholeFile.replaceAmongOthers(
                    file,
                    out -> {
                      out.write(NEW);
                      throw new IOException("No space left on device");
                    }))
        .hasMessageContaining("b.md")
        .hasMessageContaining("No space left on device");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThat(file).hasContent("lama");
  }
}
