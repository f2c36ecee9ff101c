package arkib.cli;

import arkib.check.Mended;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Messages;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Severity;
import arkib.diagnostic.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * For people: errors and warnings one by one, what is to be reviewed as lists, what could be mended
 * as a difference.
 */
final class CheckText implements CheckReport {

  private static final int MOST = 20;

  private final Terminal terminal;
  private final CheckOptions options;
  private final Words words;
  private final Messages messages;
  private final Ink ink;

  CheckText(Terminal terminal, CheckOptions options) {
    this.terminal = terminal;
    this.options = options;
    this.words = terminal.words();
    this.messages = Messages.in(terminal.language());
    this.ink = terminal.ink();
  }

  @Override
  public void print(CheckResult result) {
    DiagnosticPrinter printer = new DiagnosticPrinter(options.run.common.site, terminal);
    result.told().stream()
        .filter(told -> told.severity() == Severity.ERROR || isWarning(told))
        .forEach(printer::print);
    terminal.err().flush();
    if (options.run.quiet) {
      return;
    }
    review(result.told());
    diff(result.mended());
    diff(result.mendable());
    summary(result);
  }

  private boolean isWarning(Diagnostic told) {
    return told.severity() == Severity.WARNING && (!options.run.quiet || options.run.strict);
  }

  private void review(List<Diagnostic> told) {
    Map<Problem, List<Diagnostic>> notes =
        told.stream()
            .filter(one -> one.severity() == Severity.NOTE)
            .collect(Collectors.groupingBy(Diagnostic::problem, TreeMap::new, Collectors.toList()));
    notes.forEach(this::list);
  }

  private void list(Problem problem, List<Diagnostic> notes) {
    String cause = messages.cause(problem).replaceFirst(": …$", "");
    String title = words.get("check.review", cause, notes.size());
    line(ink.strong(terminal.wrapped(title, 0, "  ")) + ink.faint(" [" + problem.id() + "]"));
    notes.stream().limit(most()).forEach(note -> line("  " + Visible.text(shown(note))));
    more(notes.size());
    messages
        .cure(problem)
        .ifPresent(cure -> line("  = " + terminal.wrapped(Visible.text(cure), 4, "    ")));
    line("");
  }

  private String shown(Diagnostic note) {
    Path file = options.run.common.site.resolve(note.location().file());
    String place = file.toString().replace('\\', '/');
    return switch (note.arguments().size()) {
      case 0 -> place;
      case 1 -> place + ": " + said(note.arguments().get(0));
      default -> place + ": " + messages.text(note);
    };
  }

  // Names of fields are words of the program: "headline, section".
  private String said(String argument) {
    return Arrays.stream(argument.split(", ", -1))
        .map(word -> words.find("field." + word).orElse(word))
        .collect(Collectors.joining(", "));
  }

  private void diff(List<Mended> files) {
    for (Mended file : files.subList(0, Math.min(files.size(), most()))) {
      file.diff().forEach(this::diff);
    }
    more(files.size());
    if (!files.isEmpty()) {
      line("");
    }
  }

  private void diff(String one) {
    String shown = Visible.text(one);
    if (one.startsWith("+++") || one.startsWith("---")) {
      line(ink.strong(shown));
    } else if (one.startsWith("+")) {
      line(ink.good(shown));
    } else {
      line(one.startsWith("-") ? ink.bad(shown) : shown);
    }
  }

  private int most() {
    return options.run.verbose ? Integer.MAX_VALUE : MOST;
  }

  private void more(int all) {
    if (all > most()) {
      line("  " + words.get("check.more", all - most()));
    }
  }

  private void summary(CheckResult result) {
    int errors = result.count(Severity.ERROR);
    int warnings = result.count(Severity.WARNING);
    int notes = result.count(Severity.NOTE);
    if (!result.mended().isEmpty()) {
      line(words.get("check.mended", result.mended().size()));
    }
    if (!result.mendable().isEmpty()) {
      line(words.get("check.mendable", result.mendable().size()));
    }
    if (result.parted().accepted() > 0) {
      line(words.get("check.accepted", result.parted().accepted()));
    }
    if (result.parted().stale() > 0) {
      line(words.get("check.stale", result.parted().stale()));
    }
    line(
        errors + warnings + notes == 0
            ? ink.good(words.get("check.fine"))
            : words.get("summary.found", errors, warnings, notes));
  }

  private void line(String text) {
    terminal.out().println(text);
  }
}
