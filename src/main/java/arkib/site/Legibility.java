package arkib.site;

import arkib.data.Entry;
import arkib.data.Typed;
import arkib.diagnostic.Problem;
import java.util.Locale;
import java.util.Map;

/** Tells of colours that nobody can read on their ground. */
final class Legibility {

  private final Typed typed;
  private final Map<Setting, Entry> entries;

  /**
   * What looks at the colours of a site.
   *
   * @param entries what the site sets
   */
  Legibility(Typed typed, Map<Setting, Entry> entries) {
    this.typed = typed;
    this.entries = entries;
  }

  /** Tells of what is set and cannot be read, with the theme's own colours beside it. */
  void check(LookSettings look) {
    check(
        look.light(),
        LookSettings.THEME_LIGHT,
        new Keys(Setting.THEME_ACCENT, Setting.THEME_PAPER, Setting.THEME_INK));
    check(
        look.dark(),
        LookSettings.THEME_DARK,
        new Keys(Setting.THEME_ACCENT_DARK, Setting.THEME_PAPER_DARK, Setting.THEME_INK_DARK));
  }

  private record Keys(Setting accent, Setting paper, Setting ink) {}

  private void check(LookSettings.Scheme own, LookSettings.Scheme theme, Keys keys) {
    Colour paper = own.paper().or(theme::paper).orElseThrow();
    check(keys.accent(), keys.paper(), own.accent().or(theme::accent).orElseThrow(), paper);
    check(keys.ink(), keys.paper(), own.ink().or(theme::ink).orElseThrow(), paper);
  }

  // Where the ground alone is set, it is the ground that is wrong.
  private void check(Setting key, Setting ground, Colour colour, Colour paper) {
    Entry entry = entries.getOrDefault(key, entries.get(ground));
    double contrast = colour.contrast(paper);
    if (entry != null && contrast < LookSettings.LEGIBLE) {
      typed
          .reporter()
          .report(
              Problem.SETTING_CONTRAST,
              typed.at(entry),
              key.key(),
              colour.hex(),
              paper.hex(),
              String.format(Locale.ROOT, "%.1f", contrast));
    }
  }
}
