package arkib.check;

import arkib.article.Card;
import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import arkib.article.body.Reference;
import arkib.build.Planned;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.parse.frontmatter.Field;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.List;

/** Pictures of which a reader who cannot see them is told nothing. Only texts with one are read. */
final class AlternativeTexts implements Rule {

  private final Said said;

  AlternativeTexts(Said said) {
    this.said = said;
  }

  @Override
  public void check(Planned planned, Findings findings) {
    for (PlannedPage page : planned.plan().pages()) {
      if (page instanceof PlannedPage.ArticlePage article) {
        check(article.card(), planned, findings);
      } else if (page instanceof PlannedPage.StandingPage standing) {
        check(standing.card(), planned, findings);
      }
    }
  }

  private void check(Card card, Planned planned, Findings findings) {
    card.heading()
        .picture()
        .filter(picture -> picture.alt().isBlank())
        .ifPresent(
            picture ->
                findings.report(
                    Problem.PICTURE_WITHOUT_ALT,
                    said.at(card.source(), Field.IMAGE),
                    picture.src()));
    List<Reference> pictures =
        card.references().stream().filter(r -> r.kind() == Reference.Kind.PICTURE).toList();
    if (!pictures.isEmpty()) {
      List<String> silent = silent(planned.articles().of(card).body());
      for (String src : silent) {
        Location at =
            pictures.stream()
                .filter(reference -> reference.target().equals(src))
                .findFirst()
                .map(r -> new Location("content/" + card.source(), r.line(), r.column()))
                .orElse(Location.of("content/" + card.source()));
        findings.report(Problem.PICTURE_WITHOUT_ALT, at, src);
      }
    }
  }

  private static List<String> silent(Body body) {
    List<String> silent = new ArrayList<>();
    blocks(body.blocks(), silent);
    body.footnotes().forEach(footnote -> blocks(footnote.blocks(), silent));
    return silent;
  }

  private static void blocks(List<Block> blocks, List<String> silent) {
    for (Block block : blocks) {
      if (block instanceof Block.Figure figure && figure.alt().isBlank()) {
        figure.src().ifPresent(silent::add);
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.blocks(), silent);
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> blocks(item.blocks(), silent));
      } else if (block instanceof Block.Paragraph paragraph) {
        inlines(paragraph.content(), silent);
      } else if (block instanceof Block.HtmlBlock html) {
        inlines(html.content(), silent);
      } else if (block instanceof Block.Table table) {
        table.body().forEach(row -> row.cells().forEach(c -> inlines(c.content(), silent)));
      }
    }
  }

  private static void inlines(List<Inline> content, List<String> silent) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Image image && image.alt().isBlank()) {
        silent.add(image.src());
      } else if (inline instanceof Inline.Link link) {
        inlines(link.content(), silent);
      } else if (inline instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.content(), silent);
      } else if (inline instanceof Inline.Strong strong) {
        inlines(strong.content(), silent);
      }
    }
  }
}
