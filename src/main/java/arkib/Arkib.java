package arkib;

import arkib.build.JavaMachine;
import arkib.cli.CommandLineRunner;
import arkib.cli.OwnMachine;
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
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    System.exit(new CommandLineRunner(new OwnMachine()).run(List.of(args), System.in, out, err));
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
    return new CommandLineRunner(JavaMachine.SHARED).run(List.of(args), in, out, err);
  }

  // UTF-8 whatever the platform's charset: a Malay name or a Jawi line must survive a C locale.
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
