package arkib.build;

import arkib.article.Card;
import arkib.diagnostic.Diagnostics;
import arkib.ledger.SourceLedger;
import arkib.ledger.SourceRecord;
import arkib.names.Authority;
import arkib.names.AuthorityReader;
import arkib.parse.ArticleParser;
import arkib.parse.capture.Boilerplate;
import arkib.plan.Visibility;
import arkib.progress.Progress;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All articles that there are, shown or not. What the last build read is not read again; nothing is
 * written, so that it may be taken while a site is built.
 *
 * @param site its settings and words
 * @param authority the names that are known
 * @param cards all articles, in the order of their files
 * @param held those that are not shown, by source, and why
 */
public record Inventory(
    Site site, Authority authority, List<Card> cards, Map<String, Visibility.Held> held) {

  /** Copies the collections. */
  public Inventory {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(authority, "authority");
    cards = List.copyOf(cards);
    held = Map.copyOf(held);
  }

  /**
   * Takes the inventory of a site.
   *
   * @param request as for a build
   * @param diagnostics told of every mistake
   * @param progress told how far it is
   * @return nothing where the settings are wrong
   */
  public static Optional<Inventory> take(
      BuildRequest request, Diagnostics diagnostics, Progress progress) {
    Site site = SiteLoader.load(request.root(), request.baseUrl(), diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    List<String> boilerplate = SiteLoader.boilerplateLines(site, diagnostics);
    Authority authority = AuthorityReader.read(site, diagnostics);
    Path state = OutputGuard.state(site, request.outputFolder());
    Reading.Opening opening = Reading.Opening.of(site, state, boilerplate, authority);
    ArticleReader reader =
        new ArticleReader(
            new ArticleParser(site, Boilerplate.standard().withSiteLines(boilerplate)),
            authority,
            site.settings().names());
    SourceReader sources =
        new SourceReader(
            new SourceReader.Readers(reader, PictureReader.of(site)),
            SourceLedger.open(opening.ledger(), opening.inputs()),
            Inventory::drop,
            request.verify());
    List<SourceFile> articles =
        Sources.in(site.content(), site.settings().languages()::isNamed, diagnostics).stream()
            .filter(source -> source.role() != SourceFile.Role.ASSET)
            .toList();
    try (Workers workers = new Workers(request.jobs())) {
      List<Card> cards =
          read(articles, sources, workers, progress).stream()
              .peek(record -> record.told().forEach(diagnostics::report))
              .flatMap(record -> record.card().stream())
              .toList();
      return Optional.of(new Inventory(site, authority, cards, request.visibility().held(cards)));
    }
  }

  private static List<SourceRecord> read(
      List<SourceFile> articles, SourceReader sources, Workers workers, Progress progress) {
    progress.begin("reading", articles.size());
    try {
      return workers.map(
          articles,
          source -> {
            SourceRecord record = sources.read(source);
            progress.step();
            return record;
          });
    } finally {
      progress.end();
    }
  }

  private static void drop(ArticleReader.Named text) {}
}
