package arkib.cli;

import arkib.address.Slug;
import arkib.article.NewsDate;
import arkib.build.KnownAuthors;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Words;
import arkib.parse.date.DateReader;
import arkib.site.Site;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks an editor about an article. What cannot be is asked again, with the reason. */
final class Interview {

  private final Terminal terminal;
  private final Questions questions;
  private final Site site;
  private final LocalDate today;
  private final Words words;

  /**
   * An interview.
   *
   * @param today the day on which it is held, where the site is
   */
  Interview(Terminal terminal, Questions questions, Site site, LocalDate today) {
    this.terminal = terminal;
    this.questions = questions;
    this.site = site;
    this.today = today;
    this.words = terminal.words();
  }

  /** A headline; nothing less will do. */
  String title(Optional<String> suggested) throws Questions.Cancelled {
    while (true) {
      String title = questions.ask(words.get("new.ask.title"), suggested, Choices.NONE);
      if (!title.isBlank()) {
        return title;
      }
    }
  }

  /** A section, as the site's settings write it; one that they do not know is asked twice. */
  Optional<String> section(Optional<String> suggested) throws Questions.Cancelled {
    List<String> known = site.settings().sections();
    String prompt =
        known.isEmpty()
            ? words.get("new.ask.section")
            : words.get("new.ask.section.of", String.join(", ", known));
    Optional<String> offered = suggested;
    String before = "";
    while (true) {
      String said = questions.ask(prompt, offered, Choices.of(known));
      Optional<String> own = known(said);
      if (said.isEmpty() || own.isPresent()) {
        return own;
      }
      if (known.isEmpty() || said.equals(before)) {
        return Optional.of(said);
      }
      offered = Nearest.to(said, known);
      tell(
          offered
              .map(near -> words.get("new.section.near", said, near))
              .orElseGet(() -> words.get("new.section.unknown", said)));
      before = said;
    }
  }

  private Optional<String> known(String said) {
    return site.settings().sections().stream()
        .filter(own -> own.toLowerCase(Locale.ROOT).equals(said.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * A date; nothing, or a hyphen where one is suggested, for none.
   *
   * @param suggested what is meant where nothing is said
   */
  Optional<NewsDate> date(Optional<NewsDate> suggested) throws Questions.Cancelled {
    DateReader reader = new DateReader(site.settings().zone());
    Optional<String> shown = suggested.map(Interview::written);
    while (true) {
      String said = questions.ask(words.get("new.ask.date"), shown, days(shown));
      if (said.isEmpty() || said.equals("-")) {
        return Optional.empty();
      }
      if (shown.filter(said::equals).isPresent()) {
        return suggested;
      }
      Optional<NewsDate> date = reader.read(said);
      if (date.isPresent()) {
        return date;
      }
      tell(words.get("new.date.invalid", said));
    }
  }

  // The days around today, and what is suggested, of which another hour may be meant.
  private Choices days(Optional<String> suggested) {
    Stream<Choices.Choice> days =
        Stream.of(
            day(today.minusDays(1), "new.day.yesterday"),
            day(today, "new.day.today"),
            day(today.plusDays(1), "new.day.tomorrow"));
    List<Choices.Choice> choices =
        Stream.concat(days, suggested.stream().map(text -> new Choices.Choice(text, text, "")))
            .toList();
    return typed -> choices;
  }

  private Choices.Choice day(LocalDate day, String word) {
    return new Choices.Choice(day.toString(), day.toString(), words.get(word));
  }

  // 2026-11-20 08:30, as an editor would write it.
  private static String written(NewsDate date) {
    String text = date.edtf().replace('T', ' ');
    return date.hasTime() ? text.substring(0, "2026-11-20 08:30".length()) : text;
  }

  /** Who wrote it, with commas between. */
  List<String> authors(List<String> suggested) throws Questions.Cancelled {
    Optional<String> shown =
        suggested.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", suggested));
    String said =
        questions.ask(
            words.get("new.ask.authors"), shown, new AuthorChoices(() -> KnownAuthors.of(site)));
    return Arrays.stream(said.split(",", -1)).map(String::strip).filter(a -> !a.isEmpty()).toList();
  }

  /** The last part of the address, where it is to be another than that of the headline. */
  Optional<String> slug(String title) throws Questions.Cancelled {
    String prefix = site.words().get("address.news");
    String usual = Slug.notNumeric(Slug.orHash(title, prefix), prefix);
    while (true) {
      String said =
          questions.ask(words.get("new.ask.slug"), Optional.of(usual), Choices.of(List.of(usual)));
      if (said.equals(usual)) {
        return Optional.empty();
      }
      if (Slug.isValid(said)) {
        return Optional.of(said);
      }
      tell(words.get("new.slug.invalid", said));
    }
  }

  private void tell(String text) {
    terminal.say(Visible.text(text));
  }
}
