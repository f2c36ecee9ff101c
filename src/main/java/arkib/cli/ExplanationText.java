package arkib.cli;

import arkib.article.Article;
import arkib.article.NewsDate;
import arkib.diagnostic.Words;
import arkib.parse.Explanation;
import arkib.parse.capture.LineRole;
import arkib.parse.capture.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells people how a file was read: each line of a capture with its role, then the article. */
final class ExplanationText {

  private static final int ROLE_WIDTH = 24;
  private static final int BEFORE = 5 + 2 + ROLE_WIDTH + 2;
  private static final int WIDTH = 105;
  private static final int LABEL_WIDTH = 14;

  private final Terminal terminal;
  private final Words words;

  ExplanationText(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
  }

  void print(Explanation explanation, String name) {
    terminal.out().println(name);
    explanation.reading().ifPresent(reading -> lines(reading, explanation));
    article(explanation.article());
    terminal.out().println();
  }

  private void lines(Reading reading, Explanation explanation) {
    List<String> text = explanation.text().text().lines().toList();
    int first = explanation.firstLine();
    for (LineRole role : reading.lines()) {
      String line = role.line() <= text.size() ? text.get(role.line() - 1) : "";
      String label =
          words.get("role." + role.role().name().toLowerCase(Locale.ROOT).replace('_', '-'))
              + (role.rule().isEmpty() ? "" : " (" + role.rule() + ")");
      terminal
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%5d  %-" + ROLE_WIDTH + "s  %s",
                  role.line(),
                  label,
                  Visible.cut(line.strip(), room(label))));
    }
    if (first > 1) {
      terminal.out().println(words.get("explain.front-matter", first - 1));
    }
    terminal.out().println();
  }

  // A role with a long name takes from the text beside it, where the screen is narrow.
  private int room(String label) {
    int width = terminal.width(WIDTH) - BEFORE;
    boolean narrow = terminal.width(WIDTH) < WIDTH;
    return narrow ? width - Math.max(0, label.length() - ROLE_WIDTH) : width;
  }

  private void article(Article article) {
    field("headline", Optional.of(article.heading().headline()));
    field("standfirst", article.heading().standfirst());
    field("byline", joined(article.heading().byline()));
    field("published", Optional.of(date(article)));
    field("updated", article.publication().updated().map(NewsDate::edtf));
    field("section", article.filing().section());
    field("tags", joined(article.filing().tags()));
    field("series", article.filing().series());
    field("slug", Optional.of(article.permalink().slug()));
    article
        .provenance()
        .capture()
        .ifPresent(
            capture -> {
              field("outlet", capture.site());
              field("sha256", Optional.of(capture.raw().sha256()));
              capture
                  .guesses()
                  .forEach(
                      guess ->
                          field(
                              "guess",
                              Optional.of(
                                  words.get(
                                      "explain.guess",
                                      words.find("field." + guess.field()).orElse(guess.field()),
                                      guess.from(),
                                      words.get(
                                          "confidence."
                                              + guess
                                                  .confidence()
                                                  .name()
                                                  .toLowerCase(Locale.ROOT))))));
            });
  }

  private String date(Article article) {
    return article
        .publication()
        .published()
        .map(NewsDate::edtf)
        .or(
            () ->
                article
                    .publication()
                    .notBefore()
                    .map(n -> words.get("explain.not-before", n.date().edtf(), n.line())))
        .orElseGet(() -> words.get("explain.undated"));
  }

  private void field(String name, Optional<String> value) {
    String label =
        String.format(Locale.ROOT, "  %-" + LABEL_WIDTH + "s ", words.get("field." + name));
    value.ifPresent(
        text ->
            terminal
                .out()
                .println(
                    label
                        + terminal.wrapped(
                            Visible.text(text), label.length(), " ".repeat(label.length()))));
  }

  private static Optional<String> joined(List<String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", texts));
  }
}
