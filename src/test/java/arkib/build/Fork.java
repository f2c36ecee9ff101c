package arkib.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program in a Java machine of its own. */
final class Fork {

  private Fork() {}

  /** Starts a build of a site, for {@link Builds#NOW}. */
  static Process start(Path root, List<String> machine, String... options) throws IOException {
    return start(root, machine, Map.of(), options);
  }

  /** Starts a build of a site in another environment. */
  static Process start(
      Path root, List<String> machine, Map<String, String> environment, String... options)
      throws IOException {
    List<String> said = new ArrayList<>(List.of("build", "--site", root.toString()));
    said.addAll(List.of("--now", Builds.NOW.toString()));
    said.addAll(List.of(options));
    return start(machine, environment, said);
  }

  /** Starts a preview of a site. */
  static Process serve(Path root, List<String> machine) throws IOException {
    return start(machine, Map.of(), List.of("serve", "--site", root.toString(), "--port", "0"));
  }

  private static Process start(
      List<String> machine, Map<String, String> environment, List<String> said) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "arkib.Arkib"));
    command.addAll(said);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    return builder.start();
  }
}
