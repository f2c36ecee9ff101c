package arkib.build;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Which program this is: another one may read and render otherwise, so what it made counts as old.
 */
final class Program {

  private Program() {}

  /**
   * The fingerprint of the running program's jar, by its size and time; of classes in a folder,
   * which only a developer has, a constant.
   */
  static Fingerprint fingerprint() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    Digest digest = new Digest();
    if (source != null) {
      try {
        Path jar = Path.of(source.getLocation().toURI());
        if (Files.isRegularFile(jar)) {
          digest.add(Files.size(jar)).add(Files.getLastModifiedTime(jar).toMillis());
        }
      } catch (URISyntaxException | IOException e) {
        // Not a file that can be looked at: then the program is told apart by its version alone.
        digest.add(String.valueOf(Program.class.getPackage().getImplementationVersion()));
      }
    }
    return digest.fingerprint();
  }
}
