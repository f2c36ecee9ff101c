package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.cli.OwnMachine;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which builds do without the optimizing compiler: asked in a Java machine of their own. */
class OwnMachineIT {

  private static final String EXCLUDED = "Exclude:true";

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "1, 1, false",
    "299, 299, false",
    "300, 300, true",
    "50000, 50000, true",
    "50001, 50001, false",
    "100000, 1, true"
  })
  void aBuildThatEndsSoonIsNotOptimized(int sources, int unread, boolean quick) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    OtherProcess run =
        OtherProcess.run(
            temp,
            List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OwnMachineIT.class.getName(),
                Integer.toString(sources),
                Integer.toString(unread)));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().contains(EXCLUDED)).as(run.out()).isEqualTo(quick);
  }

  /** Prints the machine's directives. */
  public static void main(String[] arguments) throws JMException {
    new OwnMachine().expect(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
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
