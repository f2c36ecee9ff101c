package arkib.parse;

import arkib.article.Article;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.Provenance;
import arkib.article.Publication;
import arkib.article.body.Body;
import arkib.diagnostic.Reporter;
import arkib.parse.frontmatter.FrontMatter;
import arkib.parse.markdown.MarkdownReader;
import arkib.source.SourceFile;
import java.util.Optional;

/** Makes an article of a Markdown file. */
final class MarkdownArticle {

  private final MarkdownReader markdown;
  private final Filler filler;

  MarkdownArticle(MarkdownReader markdown, Filler filler) {
    this.markdown = markdown;
    this.filler = filler;
  }

  Article read(Draft draft, Reporter reporter) {
    FrontMatter said = draft.said();
    Body body = markdown.read(draft.fence().text(), draft.fence().textLine());
    Optional<String> leading =
        said.title().isPresent() ? Optional.empty() : MarkdownReader.leadingHeading(body);
    String headline =
        said.title().or(() -> leading).orElseGet(() -> filler.headlineFromName(draft, reporter));
    boolean standing = draft.source().role() == SourceFile.Role.STANDING;
    return new Article(
        draft.source().path(),
        standing ? Kind.STANDING : Kind.NEWS,
        new Heading(headline, said.standfirst(), said.authors(), said.picture()),
        new Publication(
            said.date().or(() -> filler.dateFromName(draft)),
            said.updated(),
            said.expires(),
            said.draft(),
            Optional.empty(),
            said.withdrawn()),
        filler.filing(draft, said.section(), said.tags(), reporter),
        filler.permalink(draft, headline),
        new Provenance(said.origin(), said.corrections(), Optional.empty()),
        leading.isPresent() ? withoutFirst(body) : body,
        said.extra());
  }

  // The heading has become the headline and stands above the text.
  private static Body withoutFirst(Body body) {
    return new Body(
        body.blocks().subList(1, body.blocks().size()), body.footnotes(), body.references());
  }
}
