package arkib.cli;

import arkib.build.JavaMachine;
import arkib.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The Java machine of the program alone. For all but the first build of a large archive its
 * optimizing compiler costs more than it gives: nearly half of the processor time of a build of ten
 * thousand articles, and a third of one of a hundred thousand that has nothing to do, whose code
 * runs too briefly to earn that back. The quick compiler then compiles everything.
 *
 * <p>By a compiler directive (JEP 165), which a running machine takes where an option of the
 * command line would have to be typed. Machines that know no such directives compile as they like.
 */
public final class OwnMachine implements JavaMachine {

  /** A site of as many files is built before the optimizing compiler has earned anything. */
  static final int SMALL = 2_000;

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

  private boolean quick;
  private boolean decided;

  /**
   * Looks, beside the start of the program, whether a site is small or was built before: then the
   * optimizing compiler is most likely not wanted, and is kept out before it has cost a third of a
   * build that has little to do.
   *
   * @param arguments as typed
   * @return who looks
   */
  public Thread begin(List<String> arguments) {
    String site = Typed.value(arguments, "--site").orElse("");
    Thread look =
        new Thread(
            () -> {
              if (isSmall(site) || wasBuilt(site)) {
                begin();
              }
            },
            "look");
    look.setDaemon(true);
    look.start();
    return look;
  }

  private static boolean isSmall(String site) {
    try (Stream<Path> files = Files.walk(Path.of(site).resolve(Site.CONTENT))) {
      return files.limit(SMALL + 1L).count() <= SMALL;
    } catch (InvalidPathException | IOException | UncheckedIOException e) {
      // No site, or one that may not be read: whoever reads it tells so.
      return false;
    }
  }

  // Whether a build left anything, of whichever output folder.
  private static boolean wasBuilt(String site) {
    try (Stream<Path> states = Files.list(Path.of(site).resolve(Site.STATE))) {
      return states.findAny().isPresent();
    } catch (InvalidPathException | IOException | UncheckedIOException e) {
      // None did.
      return false;
    }
  }

  private synchronized void begin() {
    if (!decided) {
      quick = compileQuickly();
    }
  }

  @Override
  public synchronized void expect(int sources, int unread) {
    if (!decided && unread <= MANY && !quick) {
      quick = compileQuickly();
    } else if (!decided && unread > MANY && quick) {
      // Built before, but to be read anew: with another version of the program, say.
      tell("compilerDirectivesClear");
    }
    decided = true;
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
        return tell("compilerDirectivesAdd", file.toString());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      // No room for the file: the build is slower and no worse.
      return false;
    }
  }

  private static boolean tell(String command, String... arguments) {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              command,
              arguments.length == 0 ? new Object[0] : new Object[] {arguments},
              arguments.length == 0 ? new String[0] : new String[] {String[].class.getName()});
      return true;
    } catch (JMException e) {
      // Another make of machine: the build is slower and no worse.
      return false;
    }
  }
}
