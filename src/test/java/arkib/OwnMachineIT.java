package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.cli.OwnMachine;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which builds do without the optimizing compiler: asked in a Java machine of their own. */
class OwnMachineIT {

  private static final String EXCLUDED = "Exclude:true";

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "50000, 50000, true",
    "50001, 50001, false",
    "100000, 1, true",
  })
  void aBuildThatEndsSoonIsNotOptimized(int sources, int unread, boolean quick) throws Exception {
    assertThat(directives(Integer.toString(sources), Integer.toString(unread)).contains(EXCLUDED))
        .isEqualTo(quick);
  }

  @Test
  void ofASmallSiteThatIsKnownAtOnce() throws Exception {
    Path content = Files.createDirectories(temp.resolve("content"));
    Files.writeString(content.resolve("a.md"), "A.\n");
    assertThat(directives(temp.toString())).contains(EXCLUDED);
    for (int i = 0; i < 2_000; i++) {
      Files.createFile(content.resolve(i + ".md"));
    }
    assertThat(directives(temp.toString())).as("of a large one not").doesNotContain(EXCLUDED);
    assertThat(directives(temp.resolve("nowhere").toString())).doesNotContain(EXCLUDED);
  }

  @Test
  void ofASiteThatWasBuiltItIsKnownAtOnceToo() throws Exception {
    Files.createDirectories(temp.resolve(".arkib/public-12345678"));
    assertThat(directives(temp.toString())).contains(EXCLUDED);
    assertThat(directives(temp.toString(), "100000", "100000"))
        .as("unless all of it is to be read anew")
        .doesNotContain(EXCLUDED);
    assertThat(directives(temp.toString(), "100000", "1")).contains(EXCLUDED);
  }

  private String directives(String... arguments) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OwnMachineIT.class.getName()));
    command.addAll(List.of(arguments));
    OtherProcess run = OtherProcess.run(temp, command);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** Prints the machine's directives: of a site, of so many sources and so many unread, or both. */
  public static void main(String[] arguments) throws JMException, InterruptedException {
    OwnMachine machine = new OwnMachine();
    int numbers = arguments.length;
    if (numbers != 2) {
      machine.begin(List.of("build", "--site", arguments[0])).join();
    }
    if (numbers > 1) {
      machine.expect(
          Integer.parseInt(arguments[numbers - 2]), Integer.parseInt(arguments[numbers - 1]));
    }
    Object directives =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesPrint",
                new Object[0],
                new String[0]);
    System.out.println(directives);
  }
}
