package arkib;

import arkib.build.JavaMachine;
import arkib.cli.CommandLineRunner;
import arkib.cli.OwnMachine;
import arkib.cli.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program. */
public final class Arkib {

  private Arkib() {}

  /** Runs the program and ends the Java machine with its exit code. */
  public static void main(String[] args) {
    // Pictures are drawn, never shown: no window system is asked for anything.
    System.setProperty("java.awt.headless", "true");
    OwnMachine machine = new OwnMachine();
    List<String> arguments = List.of(args);
    machine.begin(arguments);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    Screen screen = Screen.of(isAtTerminal(), System.getenv());
    System.exit(new CommandLineRunner(machine, screen).run(arguments, System.in, out, err));
  }

  /**
   * Runs the program within this Java machine.
   *
   * @param args the arguments as typed
   * @param in what it may read
   * @param out for results
   * @param err for diagnostics
   * @return 0 when all was done, 1 when the content has errors, 2 for wrong usage
   */
  public static int run(String[] args, InputStream in, PrintWriter out, PrintWriter err) {
    return new CommandLineRunner(JavaMachine.SHARED, Screen.NONE).run(List.of(args), in, out, err);
  }

  // Java 22 and newer call a pipe a console too, unless they are told to use the old one.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isAtTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  // UTF-8 whatever the platform's charset: a Malay name or a Jawi line must survive a C locale.
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
