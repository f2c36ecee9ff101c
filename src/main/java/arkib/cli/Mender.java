package arkib.cli;

import arkib.check.Mended;
import arkib.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes files that were mended, unless somebody wrote them meanwhile. */
final class Mender {

  private Mender() {}

  /**
   * Writes a file.
   *
   * @return false where it is not what the mending was made from; it stays as it is
   */
  static boolean write(Mended mended) throws IOException {
    Path file = mended.file().toAbsolutePath();
    byte[] before = mended.before().getBytes(StandardCharsets.UTF_8);
    byte[] after = mended.after().getBytes(StandardCharsets.UTF_8);
    if (!is(file, before)) {
      return false;
    }
    WholeFile.replaceAmongOthers(file, out -> out.write(after));
    return true;
  }

  private static boolean is(Path file, byte[] before) throws IOException {
    try {
      return Arrays.equals(Files.readAllBytes(file), before);
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
