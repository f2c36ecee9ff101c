package arkib.parse.capture;

import arkib.article.Capture.Guess;
import arkib.article.Confidence;
import arkib.article.NewsDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the plain text of a captured page. Threads may share a reader.
 *
 * <p>The order of work: lines are given their roles by the surest signs first. Labelled lines
 * (tags, corrections), then what is known to be boilerplate, then the place where the text begins,
 * then the sign-off and the author's note at its end, the head above it, and last the text itself,
 * which takes every line that is left. So each line has exactly one role and nothing is lost.
 */
public final class CaptureReader {

  private final ZoneId zone;
  private final Boilerplate boilerplate;

  /**
   * A reader.
   *
   * @param zone the time zone of dates that tell none
   * @param boilerplate the lines that belong to pages and to no article
   */
  public CaptureReader(ZoneId zone, Boilerplate boilerplate) {
    this.zone = Objects.requireNonNull(zone, "zone");
    this.boilerplate = Objects.requireNonNull(boilerplate, "boilerplate");
  }

  /**
   * Reads a page.
   *
   * @param text the decoded text, without byte order mark; line ends may be of any kind
   * @param firstLine the physical line of its first line, where front matter precedes it; else 1
   */
  public Reading read(String text, int firstLine) {
    Page page = new Page(Lines.of(text, firstLine));
    LabelReader labels = new LabelReader(page).read();
    List<String> warnings = new ArrayList<>(new Sieve(page, boilerplate).sift());
    HeadLines headLines = new HeadLines(page, zone);
    BodyStart start = new BodyStart(page, headLines).find();
    Optional<Story.SignOff> signOff = new SignOffReader(page, boilerplate).read(start.index());

    CaptionJudge naming = CaptionJudge.of(page);
    TitleJudge judge = new TitleJudge(page, naming, evidence(page, start.dateline(), signOff));
    HeadMarkers markers = new HeadMarkers(page, headLines, zone);
    HeadReader headReader = new HeadReader(page, markers, naming, judge);
    headReader.read(headEnd(page, start));
    markers.readTail(start.index());
    Head head = headReader.head(start.dateline().flatMap(this::date));
    new AuthorNote(page).read(start.index(), head.byline());

    BodyReader body = new BodyReader(page, naming, start, headReader::isLeadCaption);
    List<TextBlock> read = body.read(signOff);
    Repetitions repetitions = new Repetitions(head);
    List<TextBlock> blocks = read.stream().map(repetitions::mark).toList();
    Story story =
        new Story(
            start.dateline(),
            blocks,
            signOff.or(body::inlineSignOff),
            labels.tags(),
            labels.corrections());
    warnings.addAll(0, markers.warnings());
    warnings.addAll(Oddities.of(blocks, page));
    Findings findings = findings(head, story, warnings, guesses(head, headReader.guesses()));
    return new Reading(head, story, findings, page.setAside(), page.roles());
  }

  private Optional<ReadDate> date(Dateline dateline) {
    return dateline.date().map(day -> ReadDate.of(day, zone, "dateline", Confidence.MEDIUM));
  }

  private static List<Guess> guesses(Head head, List<Guess> others) {
    List<Guess> guesses = new ArrayList<>(others);
    // A day without a year gave no date.
    head.published()
        .filter(date -> date.value().isPresent())
        .ifPresent(date -> guesses.add(new Guess("published", date.from(), date.confidence())));
    return guesses;
  }

  // Where no sentence begins a text, the first line of some words is all of the head.
  private static int headEnd(Page page, BodyStart start) {
    if (start.index() < page.size()) {
      return start.index();
    }
    List<Integer> free = page.free(0, page.size());
    for (int index : free) {
      if (page.line(index).words() >= 4) {
        return index + 1;
      }
    }
    return free.isEmpty() ? page.size() : free.get(0) + 1;
  }

  // Where the site's name may stand again.
  private static List<String> evidence(
      Page page, Optional<Dateline> dateline, Optional<Story.SignOff> signOff) {
    List<String> evidence = new ArrayList<>();
    dateline.flatMap(Dateline::agency).ifPresent(evidence::add);
    signOff.map(Story.SignOff::credit).ifPresent(evidence::add);
    int last = page.size() - 1;
    while (last > 0 && !page.isFree(last)) {
      last--;
    }
    if (last > 0) {
      String text = page.line(last).text();
      int inLine = InlineSignOffs.start(text);
      evidence.add(
          inLine > 0 ? text.substring(inLine + InlineSignOffs.dashes(text.substring(inLine))) : "");
    }
    for (int i = 0; i < page.size(); i++) {
      if (page.isBy(i, "copyright") || page.isBy(i, "disclaimer")) {
        evidence.add(page.line(i).plain());
      }
    }
    return evidence;
  }

  private Findings findings(Head head, Story story, List<String> oddities, List<Guess> guesses) {
    Optional<NewsDate> published = head.published().flatMap(ReadDate::value);
    Mentions mentions = new Mentions(zone, published);
    List<Findings.Duplicate> duplicates = new ArrayList<>();
    for (TextBlock block : story.blocks()) {
      mentions.add(block.line(), block.text());
      block
          .marks()
          .duplicateOf()
          .ifPresent(of -> duplicates.add(new Findings.Duplicate(block.line(), of)));
    }
    return new Findings(
        mentions.mentioned(),
        mentions.relative(),
        duplicates,
        warnings(head, story, oddities),
        mentions.notBefore(),
        Genre.of(head),
        guesses);
  }

  private static List<String> warnings(Head head, Story story, List<String> oddities) {
    List<String> warnings = new ArrayList<>();
    if (head.published().isEmpty()) {
      warnings.add("undated");
    } else if (head.published().get().value().isEmpty()) {
      warnings.add("year-missing");
    }
    if (head.title().isEmpty()) {
      warnings.add("headline-missing");
    }
    boolean capitals =
        story.dateline().isEmpty()
            && story.blocks().stream()
                .filter(block -> block.type() == TextBlock.Type.PARAGRAPH)
                .findFirst()
                .filter(block -> Oddities.beginsWithCapitals(block.text()))
                .isPresent();
    if (capitals) {
      warnings.add("lead-word-capitals");
    }
    warnings.addAll(oddities);
    return warnings;
  }
}
