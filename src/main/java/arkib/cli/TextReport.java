package arkib.cli;

import arkib.build.BuildReport;
import arkib.build.Total;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Severity;
import arkib.diagnostic.Words;
import arkib.plan.Visibility;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells people what a build did. */
final class TextReport {

  private final Terminal terminal;
  private final BuildOptions options;
  private final Words words;

  TextReport(Terminal terminal, BuildOptions options) {
    this.terminal = terminal;
    this.options = options;
    this.words = terminal.words();
  }

  void print(Outcome outcome) {
    DiagnosticPrinter printer = new DiagnosticPrinter(options.run.common.site, terminal);
    outcome.diagnostics().stream().filter(this::isShown).forEach(printer::print);
    if (!options.run.quiet) {
      summary(outcome);
      outcome.report().answers().reasons().ifPresent(why -> new ReasonsText(terminal).print(why));
      outcome
          .report()
          .answers()
          .profile()
          .ifPresent(times -> new ProfileText(terminal).print(times));
    }
  }

  private boolean isShown(Diagnostic diagnostic) {
    return switch (diagnostic.severity()) {
      case ERROR -> true;
      case WARNING -> !options.run.quiet || options.run.strict;
      case NOTE -> options.run.verbose;
    };
  }

  private void summary(Outcome outcome) {
    BuildReport report = outcome.report();
    String time = String.format(Locale.ROOT, "%.1f s", outcome.milliseconds() / 1000.0);
    if (report.published()) {
      terminal.say(
          words.get(
              "summary.done",
              report.articles(),
              report.pages(),
              report.written(),
              report.unchanged(),
              report.removed(),
              time));
    } else {
      terminal.say(words.get("summary.nothing", time));
    }
    if (!report.totals().isEmpty()) {
      terminal.say(words.get("summary.files", files(report)));
    }
    if (report.withdrawn() > 0) {
      terminal.say(words.get("summary.withdrawn", report.withdrawn()));
    }
    if (!report.held().isEmpty()) {
      terminal.say(words.get("summary.held", held(report)));
    }
    long errors = outcome.count(Severity.ERROR);
    long warnings = outcome.count(Severity.WARNING);
    long notes = outcome.count(Severity.NOTE);
    if (errors + warnings + notes > 0) {
      terminal.say(words.get("summary.found", errors, warnings, notes));
    }
    if (options.run.verbose && report.published()) {
      terminal.say(words.get("summary.where", options.request().outputFolder()));
    }
  }

  // For an editor in three groups; kind by kind for who asks for more.
  private String files(BuildReport report) {
    if (!options.run.verbose) {
      Map<FileGroup, List<Total>> groups =
          report.totals().stream()
              .collect(
                  Collectors.groupingBy(
                      FileGroup::of, () -> new EnumMap<>(FileGroup.class), Collectors.toList()));
      return groups.entrySet().stream()
          .map(group -> files("group." + group.getKey().word(), group.getValue()))
          .collect(Collectors.joining(", "));
    }
    return report.totals().stream()
        .map(total -> files("kind." + total.kind(), List.of(total)))
        .collect(Collectors.joining(", "));
  }

  private String files(String word, List<Total> totals) {
    int files = totals.stream().mapToInt(Total::files).sum();
    long bytes = totals.stream().mapToLong(Total::bytes).sum();
    return words.get("summary.kind", words.get(word), files, bytes(bytes));
  }

  // Thousands, as disks and hosts count them.
  private static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private String held(BuildReport report) {
    Map<Visibility.Held, Integer> held = new TreeMap<>(report.held());
    return held.entrySet().stream()
        .map(
            entry ->
                words.get(
                    "held." + entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
