package arkib.render.html;

import arkib.diagnostic.Diagnostic;
import arkib.theme.Theme;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.tag.NoOpTagCache;
import io.pebbletemplates.pebble.cache.template.ConcurrentMapTemplateCache;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The compiled templates of a theme. Variables are strict: a name that is not there is an error.
 * What is printed is escaped. Nothing is kept from one page to the next.
 */
final class Templates {

  private static final int USUAL_LENGTH = 16 * 1024;

  private final PebbleEngine engine;
  private final TemplateFailures failures = new TemplateFailures();
  // A page is written to memory that the thread's last page was written to.
  private final ThreadLocal<HtmlOutput> outputs =
      ThreadLocal.withInitial(() -> new HtmlOutput(USUAL_LENGTH));
  private final TemplateClock clock;

  Templates(Theme theme, ThemeFunctions functions, TemplateClock clock) {
    this.clock = clock;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new ThemeLoader(theme))
            .strictVariables(true)
            .autoEscaping(true)
            .addEscapingStrategy("html", new HtmlEscaping())
            .defaultLocale(Locale.ROOT)
            .templateCache(new ConcurrentMapTemplateCache())
            .tagCache(new NoOpTagCache())
            .methodAccessValidator(functions.attributes())
            .extension(functions)
            .build();
    for (String name : theme.templates()) {
      try {
        engine.getTemplate(name);
      } catch (PebbleException e) {
        failures.uncompiled(name, e);
      }
    }
  }

  /**
   * Renders a template.
   *
   * @param template its name
   * @param views what it sees
   * @param page the page, for messages
   * @return the page in UTF-8; absent if the template is broken
   */
  Optional<byte[]> render(String template, Map<String, Object> views, String page) {
    return clock.template(template, () -> evaluate(template, views, page));
  }

  private Optional<byte[]> evaluate(String template, Map<String, Object> views, String page) {
    HtmlOutput out = outputs.get().begin();
    try {
      engine.getTemplate(template).evaluate(out, views);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    } catch (StackOverflowError e) {
      failures.endless(template, page);
      return Optional.empty();
    } catch (RuntimeException e) {
      // Pebble lets a template's wrong operands through as exceptions of any kind.
      failures.unrendered(template, e, page);
      return Optional.empty();
    }
    return Optional.of(out.toByteArray());
  }

  List<Diagnostic> failures() {
    return failures.all();
  }
}
