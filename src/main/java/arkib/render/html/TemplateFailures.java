package arkib.render.html;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mistakes in templates that pages met. One mistake in {@code base.peb} is met by every page;
 * it is told once, with the first page in alphabetical order, whichever thread met it first.
 */
final class TemplateFailures {

  private final Map<Mistake, Met> mistakes = new ConcurrentHashMap<>();

  private record Mistake(Problem problem, String template, int line, String message) {}

  private record Met(Optional<String> page, int pages) {

    Met and(Met other) {
      Optional<String> first =
          page.isPresent() && other.page().isPresent()
              ? (page.get().compareTo(other.page().get()) <= 0 ? page : other.page())
              : page.or(other::page);
      return new Met(first, pages + other.pages());
    }
  }

  /** A template that cannot be compiled, whether or not a page uses it. */
  void uncompiled(String template, RuntimeException e) {
    mistakes.merge(mistake(template, e), new Met(Optional.empty(), 0), Met::and);
  }

  /** A template that could not be rendered for a page. */
  void unrendered(String template, RuntimeException e, String page) {
    mistakes.merge(mistake(template, e), new Met(Optional.of(page), 1), Met::and);
  }

  /** A template that includes itself without end. */
  void endless(String template, String page) {
    Mistake mistake = new Mistake(Problem.TEMPLATE_BROKEN, template, 0, "StackOverflowError");
    mistakes.merge(mistake, new Met(Optional.of(page), 1), Met::and);
  }

  /** Every mistake once, in order. */
  List<Diagnostic> all() {
    return mistakes.entrySet().stream()
        .map(met -> diagnostic(met.getKey(), met.getValue()))
        .sorted()
        .toList();
  }

  private static Diagnostic diagnostic(Mistake mistake, Met met) {
    Location location = Location.of("templates/" + mistake.template(), mistake.line());
    if (mistake.problem() == Problem.TEMPLATE_MISSING) {
      return Diagnostic.of(Problem.TEMPLATE_MISSING, location, mistake.message());
    }
    return Diagnostic.of(
        Problem.TEMPLATE_BROKEN,
        location,
        mistake.template(),
        mistake.message(),
        met.page().orElse("–"),
        Integer.toString(met.pages()));
  }

  // Pebble wraps: the innermost of its exceptions that names a line says what is wrong and where.
  private static Mistake mistake(String template, RuntimeException e) {
    PebbleException told = null;
    Throwable innermost = e;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof LoaderException missing) {
        return new Mistake(Problem.TEMPLATE_MISSING, template, 0, missing.getPebbleMessage());
      }
      if (cause instanceof PebbleException pebble && pebble.getLineNumber() != null) {
        told = pebble;
      }
      innermost = cause;
    }
    if (told == null) {
      String message = String.valueOf(innermost.getMessage());
      return new Mistake(Problem.TEMPLATE_BROKEN, template, 0, message);
    }
    String file = told.getFileName() == null ? template : told.getFileName();
    return new Mistake(
        Problem.TEMPLATE_BROKEN, file, told.getLineNumber(), plain(told.getPebbleMessage()));
  }

  // "[arkib.render.view.SiteView]" is of no use to an editor.
  private static String plain(String message) {
    return message.replace("arkib.render.view.", "").replace('\n', ' ');
  }
}
