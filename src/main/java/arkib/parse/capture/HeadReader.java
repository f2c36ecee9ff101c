package arkib.parse.capture;

import arkib.article.Capture.Guess;
import arkib.article.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands above the text and gives its lines their roles. */
final class HeadReader {

  private static final int LONGEST_SITE = 8;
  private static final int LEAST_WORDS_OF_A_DECK = 5;

  private final Page page;
  private final HeadMarkers markers;
  private final CaptionJudge naming;
  private final TitleJudge judge;
  private final Vocabulary words = Vocabulary.STANDARD;
  private final CreditReader credits = new CreditReader();
  private final SectionReader sections;
  private final List<String> standfirst = new ArrayList<>();
  private final List<Guess> guesses = new ArrayList<>();
  private Optional<String> site = Optional.empty();
  private Optional<String> tagline = Optional.empty();
  private Optional<String> title = Optional.empty();
  private int siteIndex = -1;
  private int lastStandfirst = -1;

  HeadReader(Page page, HeadMarkers markers, CaptionJudge naming, TitleJudge judge) {
    this.page = page;
    this.markers = markers;
    this.naming = naming;
    this.judge = judge;
    this.sections = new SectionReader(page, judge);
  }

  /** What was read without a marker. */
  List<Guess> guesses() {
    return guesses;
  }

  /** Reads the lines before the first line of the text. */
  void read(int bodyStart) {
    markers.readHead(bodyStart, judge);
    List<Integer> candidates = sections.sift(candidates(bodyStart));
    sections.section().ifPresent(name -> guess("section", Confidence.MEDIUM));
    int picked = judge.pick(candidates);
    int titleIndex = picked < 0 ? -1 : candidates.get(picked);
    if (titleIndex >= 0) {
      boolean only = candidates.size() == 1;
      title = Optional.of(page.line(titleIndex).text());
      page.assign(titleIndex, Role.HEADLINE, only ? "only-line" : "most-words");
      guess("headline", only ? Confidence.MEDIUM : Confidence.LOW);
    }
    masthead(picked < 0 ? candidates : candidates.subList(0, picked));
    for (int i : page.free(0, bodyStart)) {
      other(i, titleIndex);
    }
  }

  /** What was read, with the date of the dateline where the head has none. */
  Head head(Optional<ReadDate> datelineDate) {
    Optional<ReadDate> published = markers.published().or(() -> datelineDate);
    Optional<String> intro =
        standfirst.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", standfirst));
    return new Head(
        site,
        tagline,
        sections.section(),
        title,
        intro,
        markers.names(),
        published,
        markers.modified(),
        markers.counts());
  }

  private void guess(String field, Confidence confidence) {
    guesses.add(new Guess(field, "position", confidence));
  }

  private List<Integer> candidates(int bodyStart) {
    List<Integer> candidates = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    for (int i : page.free(0, bodyStart)) {
      if (credits.read(page.line(i)).isEmpty()) {
        (page.line(i).isSentence() ? sentences : candidates).add(i);
      }
    }
    int first = sentences.isEmpty() ? -1 : sentences.get(0);
    if (first >= 0
        && candidates.stream().noneMatch(i -> isHeadlineLike(i, first))
        && isHeadline(first, bodyStart)) {
      // "Ke mana hala tuju kita?": nothing else can be the headline.
      candidates.add(first);
      candidates.sort(null);
    }
    return candidates;
  }

  // A name is none, nor is what stands below a question that may be the headline itself.
  private boolean isHeadlineLike(int index, int sentence) {
    boolean below = sentence < index && !page.line(sentence).plain().endsWith(".");
    return !below
        && page.line(index).words() >= 3
        && !judge.isSite(index)
        && !judge.isPerson(index)
        && !words.has("sections", Lettering.fold(page.line(index).plain()));
  }

  private boolean isHeadline(int index, int bodyStart) {
    boolean statement = page.line(index).plain().endsWith(".");
    return !statement || markers.lastIndex() > index || page.nextFree(index + 1) < bodyStart;
  }

  private void masthead(List<Integer> above) {
    for (int index : above) {
      Line line = page.line(index);
      boolean free = siteIndex < 0 || sections.index() < siteIndex || sections.index() > index;
      if (siteIndex < 0 && line.words() <= LONGEST_SITE) {
        site(index);
      } else if (siteIndex >= 0 && tagline.isEmpty() && line.words() > 1 && free) {
        tagline = Optional.of(line.text());
        page.assign(index, Role.TAGLINE, "below-masthead");
      } else {
        page.assign(index, Role.BOILERPLATE, "navigation");
      }
    }
  }

  // "Harian Bayu | Suara Rakyat Bayu" is the name and the tagline.
  private void site(int index) {
    String text = page.line(index).text();
    int bar = text.indexOf(" | ");
    site = Optional.of(bar > 0 ? Lettering.strip(text, 0, bar) : text);
    tagline =
        bar > 0 ? Optional.of(Lettering.strip(text, bar + 2, text.length())) : Optional.empty();
    siteIndex = index;
    boolean proven = judge.isProvenSite(index);
    page.assign(index, Role.MASTHEAD, proven ? "named-again" : "before-headline");
    guess("site", proven ? Confidence.MEDIUM : Confidence.LOW);
  }

  private void other(int index, int titleIndex) {
    Line line = page.line(index);
    if (credits.read(line).isPresent() || isRepeatedTitle(line)) {
      return;
    }
    boolean person = judge.isPerson(index) && !naming.names(line.plain());
    if (site.filter(name -> Comparison.repeats(line.plain(), name)).isPresent()) {
      page.assign(index, Role.MASTHEAD, "site-again");
    } else if (site.isEmpty() && index > titleIndex && judge.isSite(index)) {
      site(index);
    } else if (line.isSentence()) {
      sentence(index, titleIndex);
    } else if (person && markers.takeNames(index)) {
      guess("byline", Confidence.MEDIUM);
    } else if (line.words() >= LEAST_WORDS_OF_A_DECK && standfirst.isEmpty()) {
      standfirst(index);
    }
  }

  private boolean isRepeatedTitle(Line line) {
    return title.filter(text -> Comparison.repeats(line.plain(), text)).isPresent();
  }

  private void sentence(int index, int titleIndex) {
    if (index < titleIndex && site.isPresent() && tagline.isEmpty()) {
      tagline = Optional.of(page.line(index).text());
      page.assign(index, Role.TAGLINE, "below-masthead");
    } else if (!isLeadCaption(index)) {
      standfirst(index);
    }
  }

  /**
   * Whether a sentence is the lead picture's caption: the date or byline parts it from the
   * standfirst, and the text follows.
   */
  boolean isLeadCaption(int index) {
    return lastStandfirst >= 0
        && index > lastStandfirst
        && lastStandfirst < markers.lastIndex()
        && markers.lastIndex() < index;
  }

  private void standfirst(int index) {
    if (standfirst.isEmpty()) {
      guess("standfirst", Confidence.MEDIUM);
    }
    lastStandfirst = index;
    standfirst.add(page.line(index).text());
    page.assign(index, Role.STANDFIRST, "below-headline");
  }
}
