package arkib.render.view;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Card;
import arkib.article.Origin;
import arkib.article.Precision;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The record of an article's origin. */
final class Records {

  private static final int GROUP = 8;
  private static final int GROUPS_IN_LINE = 4;

  private static final Pattern STAMP =
      Pattern.compile("/((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{6}/");

  private final Terms terms;

  Records(Terms terms) {
    this.terms = terms;
  }

  RecordView of(PlannedPage page, Card card, Article article) {
    Optional<Origin> origin = article.provenance().origin();
    Optional<Capture> capture = article.provenance().capture();
    return new RecordView(
        source(origin.flatMap(Origin::outlet), capture),
        origin.flatMap(Origin::url),
        origin.flatMap(Origin::captured).map(terms.dates()::when),
        origin.flatMap(Origin::archive),
        origin.flatMap(Records::versionDate),
        file(article.source(), capture),
        capture.map(read -> terms.href(terms.addresses().raw(card))),
        capture.map(read -> groups(read.raw().sha256())).orElse(List.of()),
        date(article, capture),
        capture.filter(read -> !read.setAside().isEmpty()).map(this::setAside),
        terms.urls().absolute(page.address()));
  }

  private Optional<String> source(Optional<String> outlet, Optional<Capture> capture) {
    if (capture.isEmpty()) {
      return outlet;
    }
    Optional<String> from = outlet.or(() -> capture.flatMap(Capture::site));
    return Optional.of(
        from.map(name -> terms.words().get("record.capture.of", name))
            .orElseGet(() -> terms.words().get("record.capture")));
  }

  // Robust links (robustlinks.mementoweb.org) tell the day of the version that is meant. A web
  // archive's address has it: "https://web.archive.org/web/20211005081502/https://…".
  private static Optional<String> versionDate(Origin origin) {
    Optional<String> ofCopy =
        origin
            .archive()
            .map(STAMP::matcher)
            .filter(Matcher::find)
            .map(at -> at.group(1) + "-" + at.group(2) + "-" + at.group(3));
    Optional<String> ofCapture =
        origin.captured().filter(d -> d.knows(Precision.DAY)).map(d -> d.edtf().substring(0, 10));
    return origin.url().flatMap(url -> ofCopy.or(() -> ofCapture));
  }

  private String file(String source, Optional<Capture> capture) {
    String path = "content/" + source;
    return capture
        .map(Capture::raw)
        .map(
            raw ->
                terms.joined(
                    "comma",
                    List.of(
                        path,
                        terms.words().count("bytes", raw.bytes()),
                        terms.words().count("lines", raw.lines()))))
        .orElse(path);
  }

  private Optional<String> date(Article article, Optional<Capture> capture) {
    if (article.publication().published().isEmpty()) {
      return Optional.of(
          article
              .publication()
              .notBefore()
              .map(
                  sign ->
                      terms
                          .words()
                          .get(
                              "record.date.not-before",
                              terms.dates().text(sign.date()),
                              terms.words().number(sign.line())))
              .orElseGet(() -> terms.words().get("record.date.none")));
    }
    return capture.stream()
        .flatMap(read -> read.guesses().stream())
        .filter(guess -> guess.field().equals("published"))
        .findFirst()
        .map(
            guess ->
                terms
                    .words()
                    .find("record.date.read." + guess.from())
                    .orElseGet(() -> terms.words().get("record.date.read")));
  }

  /** "2 baris borang komen (baris 35 dan 37); 1 baris butang kongsi (baris 4). Tiada ayat …" */
  private String setAside(Capture capture) {
    Map<String, List<Integer>> rules = new TreeMap<>();
    for (Capture.SetAside line : capture.setAside()) {
      String name =
          terms
              .words()
              .find("rule." + line.rule())
              .orElseGet(() -> terms.words().get("rule.other"));
      rules.computeIfAbsent(name, rule -> new ArrayList<>()).add(line.line());
    }
    String told =
        rules.entrySet().stream()
            .sorted(Comparator.comparing(rule -> rule.getValue().get(0)))
            .map(rule -> told(rule.getKey(), rule.getValue()))
            .collect(Collectors.joining("; "));
    return told + ". " + terms.words().get("record.aside.whole");
  }

  private String told(String rule, List<Integer> lines) {
    List<String> numbers = lines.stream().map(line -> terms.words().number(line)).toList();
    int last = numbers.size() - 1;
    String listed =
        last == 0
            ? numbers.get(0)
            : terms
                .words()
                .get(
                    "join.and", terms.joined("comma", numbers.subList(0, last)), numbers.get(last));
    String key = last == 0 ? "record.aside.one" : "record.aside.many";
    return terms.words().get(key, terms.words().count("lines", lines.size()), rule, listed);
  }

  private static List<List<String>> groups(String sha256) {
    List<List<String>> lines = new ArrayList<>();
    for (int line = 0; line < sha256.length(); line += GROUP * GROUPS_IN_LINE) {
      List<String> groups = new ArrayList<>();
      for (int i = line; i < line + GROUP * GROUPS_IN_LINE; i += GROUP) {
        groups.add(sha256.substring(i, i + GROUP));
      }
      lines.add(List.copyOf(groups));
    }
    return lines;
  }
}
