package arkib.build;

import arkib.diagnostic.Diagnostics;
import arkib.ledger.SourceLedger;
import arkib.names.AuthorityReader;
import arkib.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The authors of a site's articles, as the last build or preview knew them. No article is read, so
 * that an editor who begins one need not wait: where nothing was built yet, or the settings are
 * others since, nobody is known.
 */
public final class KnownAuthors {

  // About 100,000 articles. More would take longer than it helps.
  private static final long MOST_BYTES = 64L << 20;

  private KnownAuthors() {}

  /** Their names, in order. */
  public static List<String> of(Site site) {
    Optional<Path> state = lastState(site);
    if (state.isEmpty()) {
      return List.of();
    }
    Diagnostics untold = new Diagnostics();
    Reading.Opening opening =
        Reading.Opening.of(
            site,
            state.get(),
            SiteLoader.boilerplateLines(site, untold),
            AuthorityReader.read(site, untold));
    return SourceLedger.open(opening.ledger(), opening.inputs()).all().values().stream()
        .flatMap(source -> source.card().stream())
        .flatMap(card -> card.heading().byline().stream())
        .distinct()
        .sorted()
        .toList();
  }

  // Each output folder has a state of its own, the preview's too.
  private static Optional<Path> lastState(Site site) {
    Path newest = null;
    FileTime time = FileTime.fromMillis(0);
    try (Stream<Path> states = Files.list(site.state())) {
      for (Path state : states.toList()) {
        Path ledger = state.resolve("sources");
        if (Files.isRegularFile(ledger) && Files.size(ledger) <= MOST_BYTES) {
          FileTime written = Files.getLastModifiedTime(ledger);
          if (written.compareTo(time) > 0) {
            newest = state;
            time = written;
          }
        }
      }
    } catch (IOException e) {
      // Nothing was built here, or another build is at work: then nobody is known.
      return Optional.empty();
    }
    return Optional.ofNullable(newest);
  }
}
