package arkib.build;

import arkib.diagnostic.Diagnostics;
import arkib.digest.Fingerprint;
import arkib.ledger.PageLedger;
import arkib.ledger.PageRecord;
import arkib.plan.Ingredients;
import arkib.plan.PlannedPage;
import arkib.publish.Destination;
import arkib.publish.OutputFolder;
import arkib.publish.Publication;
import arkib.publish.Slot;
import arkib.publish.Swap;
import arkib.render.PageBytes;
import arkib.render.SiteRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** Makes the pages whose ingredients changed, and publishes. */
final class PageMaker {

  private final SiteRenderer renderer;
  private final ArticleStore articles;
  private final Destination destination;

  PageMaker(SiteRenderer renderer, ArticleStore articles, Destination destination) {
    this.renderer = renderer;
    this.articles = articles;
    this.destination = destination;
  }

  /**
   * What was made.
   *
   * @param rendered the addresses of the pages that were rendered, in order
   * @param publication what that changed in the output folder
   */
  record Made(List<String> rendered, Publication publication) {}

  private record Outcome(PlannedPage page, Optional<PageRecord> record, boolean rendered) {}

  /**
   * Makes pages.
   *
   * @param forbidden asked once all is rendered: whether nothing may be published
   */
  Optional<Made> make(
      List<PlannedPage> pages,
      Ingredients ingredients,
      Workers workers,
      BooleanSupplier forbidden,
      Diagnostics diagnostics)
      throws IOException {
    Slot live = destination.live();
    PageLedger ledger = PageLedger.open(live.pages());
    OutputFolder output = OutputFolder.open(destination, live, diagnostics);
    output.claim(ledger.outputs());
    List<Outcome> outcomes =
        workers.map(pages, page -> make(page, ingredients.of(page), ledger, output));
    renderer.failures().forEach(diagnostics::report);
    output.reportStrays();
    if (forbidden.getAsBoolean()) {
      output.abandon();
      return Optional.empty();
    }
    Map<String, PageRecord> records = new HashMap<>();
    for (Outcome outcome : outcomes) {
      outcome.record().ifPresent(r -> records.put(outcome.page().address().outputPath(), r));
    }
    Optional<Swap> swap = output.swap();
    Publication publication =
        swap.isPresent() ? swap(swap.get(), ledger, records) : commit(output, ledger, records);
    return Optional.of(
        new Made(
            outcomes.stream()
                .filter(Outcome::rendered)
                .map(o -> o.page().address().path())
                .toList(),
            publication));
  }

  private static Publication commit(
      OutputFolder output, PageLedger ledger, Map<String, PageRecord> records) throws IOException {
    // Before the ledger goes, which stands in for a list that is lost.
    output.declare();
    boolean known = ledger.holds(records);
    if (!known) {
      ledger.forget();
    }
    Publication publication = output.commit();
    if (!known) {
      ledger.write(records);
    }
    return publication;
  }

  // The live folder's ledger stays: it is that of the live site until the other is.
  private static Publication swap(Swap swap, PageLedger ledger, Map<String, PageRecord> records)
      throws IOException {
    PageLedger next = ledger.at(swap.pages());
    next.forget();
    swap.fill();
    next.write(records);
    return swap.commit();
  }

  private Outcome make(
      PlannedPage page, Fingerprint ingredients, PageLedger ledger, OutputFolder output) {
    String path = page.address().outputPath();
    Optional<PageRecord> known =
        ledger.get(path).filter(record -> record.ingredients().equals(ingredients));
    if (known.isPresent() && output.keep(path, known.get().size())) {
      return new Outcome(page, known, false);
    }
    try {
      OptionalLong size = put(page, path, output);
      Optional<PageRecord> record =
          size.isPresent()
              ? Optional.of(new PageRecord(ingredients, size.getAsLong()))
              : Optional.empty();
      return new Outcome(page, record, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OptionalLong put(PlannedPage page, String path, OutputFolder output) throws IOException {
    Optional<PageBytes> made = renderer.render(page, articles);
    if (made.isPresent() && made.get() instanceof PageBytes.Made bytes) {
      output.put(path, bytes.bytes());
      return OptionalLong.of(bytes.bytes().length);
    }
    if (made.isPresent() && made.get() instanceof PageBytes.Copy copy) {
      long size = output.putCopy(path, articles.original(copy.source()));
      // Once more: what was copied must be what was found, or the ledger would lie.
      articles.original(copy.source());
      return OptionalLong.of(size);
    }
    return OptionalLong.empty();
  }
}
