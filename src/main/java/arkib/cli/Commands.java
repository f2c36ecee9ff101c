package arkib.cli;

import arkib.build.JavaMachine;
import arkib.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands, in the order in which help tells them. To find out by reflection what each takes is
 * a tenth of a small build: where the first argument names one, no other is made.
 */
final class Commands {

  // These tell of all others.
  private static final Set<String> OF_ALL = Set.of("completion", "man");

  private final Terminal terminal;
  private final JavaMachine machine;

  /**
   * Commands.
   *
   * @param machine what those that build run in
   */
  Commands(Terminal terminal, JavaMachine machine) {
    this.terminal = terminal;
    this.machine = machine;
  }

  /** The command line of some arguments: it takes these as one with all commands would. */
  CommandLine lineOf(List<String> arguments) {
    CommandLine root = new CommandLine(new ArkibCommand(terminal, machine));
    Map<String, Supplier<Object>> all = all();
    wanted(arguments, all).forEach(word -> root.addSubcommand(word, all.get(word).get()));
    return root;
  }

  // Without an argument the site of the current folder is built, or help tells of all.
  private static Collection<String> wanted(
      List<String> arguments, Map<String, Supplier<Object>> all) {
    if (arguments.isEmpty()) {
      return Files.isDirectory(Path.of(Site.CONTENT)) ? List.of() : all.keySet();
    }
    String first = arguments.get(0);
    return all.containsKey(first) && !OF_ALL.contains(first) ? List.of(first) : all.keySet();
  }

  private Map<String, Supplier<Object>> all() {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("build", () -> new BuildCommand(terminal, machine));
    all.put("serve", () -> new ServeCommand(terminal, UrlOpener.ofThisSystem()));
    all.put("check", () -> new CheckCommand(terminal, machine));
    all.put("list", () -> new ListCommand(terminal));
    all.put("stats", () -> new StatsCommand(terminal));
    all.put("new", () -> new NewCommand(terminal));
    all.put("explain", () -> new ExplainCommand(terminal));
    all.put("names", () -> new NamesCommand(terminal));
    all.put("verify", () -> new VerifyCommand(terminal));
    all.put("bag", () -> new BagCommand(terminal));
    all.put("templates", () -> TemplatesCommand.with(terminal));
    all.put("schema", () -> new SchemaCommand(terminal));
    all.put("completion", () -> new CompletionCommand(terminal));
    all.put("man", () -> new ManCommand(terminal));
    return all;
  }
}
