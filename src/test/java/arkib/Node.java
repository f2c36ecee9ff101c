package arkib;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Node, which comes with Playwright, and packages of npm that come in jars. */
public final class Node {

  private static final Map<String, String> NO_BROWSERS =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private final Path folder;

  /**
   * Node.
   *
   * @param folder where what it needs may be written
   */
  public Node(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs it in the project's folder.
   *
   * @param environment what it finds in its environment besides
   * @return all that it printed
   */
  public String run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder node = Driver.ensureDriverInstalled(NO_BROWSERS, false).createProcessBuilder();
    List<String> command = new ArrayList<>(List.of(node.command().get(0)));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("told.txt");
    node.command(command)
        .directory(Path.of("").toAbsolutePath().toFile())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile());
    node.environment().putAll(environment);
    node.environment().put("NODE_OPTIONS", "--no-warnings --test-reporter=tap");
    node.start().waitFor();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /**
   * A folder of a package of npm: it comes in a jar, and runs from a folder.
   *
   * @param name what it is called, and its version: {@code terser/5.47.1}
   * @param files the folder in it whose files are copied
   */
  public Path webjar(String name, String files) throws IOException {
    String known = "META-INF/resources/webjars/" + name + "/package.json";
    String found = Node.class.getClassLoader().getResource(known).toString();
    Path to = Files.createDirectories(folder.resolve(name).resolve(files));
    try (FileSystem jar =
            FileSystems.newFileSystem(
                URI.create(found.substring(0, found.indexOf('!'))), Map.of());
        Stream<Path> all = Files.walk(jar.getPath(known).getParent().resolve(files), 1)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
    return to;
  }
}
