package arkib.cli;

import arkib.article.Card;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.diagnostic.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells people what articles there are: two lines for each, of the width of their terminal. */
final class ListText {

  private static final int DATE = 18;

  private final Terminal terminal;
  private final Words words;
  private final Ink ink;
  private final int width;

  ListText(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
    this.ink = terminal.ink();
    this.width = terminal.screen().columns();
  }

  void print(List<ListedArticle> articles, Optional<NextChange> next) {
    articles.forEach(this::print);
    if (!articles.isEmpty()) {
      line("");
    }
    line(words.get("list.summary", articles.size()));
    next.ifPresent(
        change ->
            line(
                Visible.cut(
                    words.get(
                        "list.next." + change.word(), change.moment(), change.card().headline()),
                    width)));
  }

  private void print(ListedArticle article) {
    Card card = article.card();
    String date = String.format(Locale.ROOT, "%-" + DATE + "s", date(card));
    line(ink.faint(date) + ink.strong(Visible.cut(card.headline(), width - DATE)));
    List<String> below = new ArrayList<>();
    card.filing().section().ifPresent(below::add);
    String source = "content/" + card.source();
    String state = state(article);
    String places = String.join(" · ", below);
    String start = places.isEmpty() ? source : places + " · " + source;
    if (state.isEmpty()) {
      line(" ".repeat(DATE) + Visible.cut(start, width - DATE));
    } else {
      line(" ".repeat(DATE) + Visible.cut(start, width - DATE));
      line(" ".repeat(DATE) + ink.place(Visible.cut(state, width - DATE)));
    }
  }

  private String date(Card card) {
    if (card.kind() == Kind.STANDING) {
      return words.get("list.standing");
    }
    return card.published().map(ListText::shown).orElseGet(() -> words.get("list.undated"));
  }

  // 2026-11-20 08:30, without the seconds and the offset that are the same for all.
  private static String shown(NewsDate date) {
    String text = date.edtf().replace('T', ' ');
    return text.length() > 16 ? text.substring(0, 16) : text;
  }

  private String state(ListedArticle article) {
    Card card = article.card();
    return switch (article.state()) {
      case "draft" -> words.get("list.draft");
      case "future" ->
          words.get("list.future", card.published().map(ListText::shown).orElseThrow());
      case "expired" ->
          words.get(
              "list.expired", card.publication().expires().map(ListText::shown).orElseThrow());
      case "withdrawn" -> words.get("list.withdrawn", card.publication().withdrawn().orElseThrow());
      default -> "";
    };
  }

  private void line(String text) {
    terminal.out().println(text);
  }
}
