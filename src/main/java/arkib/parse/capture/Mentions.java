package arkib.parse.capture;

import arkib.article.NewsDate;
import arkib.article.NotBefore;
import arkib.article.Precision;
import arkib.parse.date.DateFinder;
import arkib.parse.date.DateMention;
import arkib.parse.date.PartialDate;
import arkib.parse.date.RelativeDateFinder;
import arkib.parse.date.TextSpan;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates that a text mentions. A missing year is taken from the date of publication alone. */
final class Mentions {

  private final Vocabulary words = Vocabulary.STANDARD;
  private static final DateFinder DATES = new DateFinder();
  private static final RelativeDateFinder RELATIVE = new RelativeDateFinder();
  private final ZoneId zone;
  private final Optional<NewsDate> published;
  private final List<Findings.MentionedDate> mentioned = new ArrayList<>();
  private final List<Findings.RelativeDate> relative = new ArrayList<>();
  private Optional<NotBefore> latest = Optional.empty();

  Mentions(ZoneId zone, Optional<NewsDate> published) {
    this.zone = zone;
    this.published = published;
  }

  List<Findings.MentionedDate> mentioned() {
    return mentioned;
  }

  List<Findings.RelativeDate> relative() {
    return relative;
  }

  /** The latest past date mentioned, for an undated text. */
  Optional<NotBefore> notBefore() {
    return published.isPresent() ? Optional.empty() : latest;
  }

  /** Takes note of the dates in a line of the text. */
  void add(int line, String text) {
    List<DateMention> dates = DATES.dates(text);
    for (DateMention date : dates) {
      mention(line, text, date);
    }
    int next = 0;
    for (TextSpan span : RELATIVE.find(text)) {
      while (next < dates.size() && dates.get(next).end() <= span.start()) {
        next++;
      }
      boolean absolute =
          next < dates.size() && span.overlaps(dates.get(next).start(), dates.get(next).end());
      if (!absolute) {
        relative.add(new Findings.RelativeDate(span.in(text), line));
      }
    }
  }

  private void mention(int line, String text, DateMention mention) {
    String written = text.substring(mention.start(), mention.end());
    Optional<PartialDate> resolved =
        mention.date().hasYear()
            ? Optional.empty()
            : published
                .filter(date -> date.knows(Precision.YEAR))
                .flatMap(d -> mention.date().in(d.year()));
    PartialDate date = resolved.orElse(mention.date());
    mentioned.add(
        new Findings.MentionedDate(
            written, line, date.edtf(), date.precision(), resolved.map(known -> "published")));
    if (published.isEmpty() && mention.date().hasYear() && !isFuture(text, mention)) {
      mention.in(zone).ifPresent(known -> keepLatest(new NotBefore(known, line)));
    }
  }

  private void keepLatest(NotBefore found) {
    if (latest.isEmpty() || found.date().compareTo(latest.get().date()) > 0) {
      latest = Optional.of(found);
    }
  }

  // "dijangka siap pada Disember 2030": a sentence of things to come tells no past date.
  private boolean isFuture(String text, DateMention mention) {
    int start = Math.max(0, mention.start() - 200);
    for (int i = mention.start() - 1; i >= start; i--) {
      if (".?!".indexOf(text.charAt(i)) >= 0
          && i + 1 < text.length()
          && text.charAt(i + 1) == ' ') {
        start = i;
      }
    }
    int end = mention.end();
    while (end < text.length()
        && end - mention.end() < 200
        && ".?!".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Lettering.split(Lettering.withPlainSpaces(text.substring(start, end))).stream()
        .anyMatch(word -> words.has("future", Lettering.fold(Lettering.bare(word))));
  }
}
