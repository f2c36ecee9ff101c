package arkib.cli;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Messages;
import java.nio.file.Path;

/**
 * For GitHub Actions: workflow commands, which it shows beside the lines of a pull request.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
final class CheckGithub implements CheckReport {

  private final Terminal terminal;
  private final Path site;
  private final Messages messages;

  CheckGithub(Terminal terminal, Path site) {
    this.terminal = terminal;
    this.site = site;
    this.messages = Messages.in(terminal.language());
  }

  @Override
  public void print(CheckResult result) {
    result.told().forEach(told -> terminal.out().println(command(told)));
  }

  private String command(Diagnostic told) {
    String word =
        switch (told.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    Location at = told.location();
    StringBuilder command = new StringBuilder("::").append(word).append(" file=");
    command.append(property(site.resolve(at.file()).toString().replace('\\', '/')));
    if (at.line() > 0) {
      command.append(",line=").append(at.line());
    }
    if (at.column() > 0) {
      command.append(",col=").append(at.column());
    }
    String hint = messages.hint(told).map(h -> "\n" + h).orElse("");
    return command
        .append(",title=")
        .append(property(told.problem().id()))
        .append("::")
        .append(data(messages.text(told) + hint))
        .toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
