package arkib.cli;

import arkib.build.JavaMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The Java machine of the program alone. For all but the first build of a large archive its
 * optimizing compiler costs more than it gives: nearly half of the processor time of a build of ten
 * thousand articles, whose code runs too briefly to earn that back. The quick compiler then
 * compiles everything.
 *
 * <p>By a compiler directive (JEP 165), which a running machine takes where an option of the
 * command line would have to be typed. Machines that know no such directives compile as they like.
 */
public final class OwnMachine implements JavaMachine {

  /** Fewer sources are read before the directive is given. */
  static final int FEW = 300;

  /** To read and show more articles takes long enough. */
  static final int MANY = 50_000;

  // But for SHA-256: only the optimizing compiler knows the processor's own instructions for it,
  // and every file of a site is hashed. 170 MiB take 0.2 s with them and 1.4 s without. The first
  // directive that matches counts.
  private static final String DIRECTIVE =
      """
      [
        {
          match: [
            "sun/security/provider/DigestBase.*",
            "sun/security/provider/SHA2.*",
            "sun/security/provider/SHA2$SHA256.*"
          ],
          c2: {Exclude: false}
        },
        {match: ["*.*"], c2: {Exclude: true}}
      ]
      """;

  @Override
  public void expect(int sources, int unread) {
    if (sources >= FEW && unread <= MANY) {
      compileQuickly();
    }
  }

  /**
   * Keeps the optimizing compiler out from now on.
   *
   * @return whether the machine took it
   */
  static boolean compileQuickly() {
    try {
      Path file = Files.createTempFile("arkib", ".json");
      try {
        Files.writeString(file, DIRECTIVE);
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {file.toString()}},
                new String[] {String[].class.getName()});
        return true;
      } finally {
        Files.delete(file);
      }
    } catch (JMException | IOException e) {
      // Another make of machine, or no room for the file: the build is slower and no worse.
      return false;
    }
  }
}
