package arkib.build;

import arkib.build.profile.Phase;
import arkib.build.profile.Stopwatch;
import arkib.digest.FileSum;
import arkib.digest.NamedTrace;
import arkib.ledger.AddressLedger;
import arkib.ledger.AddressRecord;
import arkib.ledger.PageEntry;
import arkib.ledger.PageLedger;
import arkib.ledger.PageRecord;
import arkib.ledger.Seal;
import arkib.publish.OutputFolder;
import arkib.publish.Publication;
import arkib.publish.Swap;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Moves what was made into place, and brings the ledgers of pages and of addresses in line with it.
 * The ledger of pages never tells more than is certain: before the first file is moved it is on the
 * disk that nothing is known of those that may become others.
 */
final class Commit {

  private final PageLedger ledger;
  private final AddressLedger addresses;
  private final OutputFolder output;
  private final Memory memory;
  private final Stopwatch watch;
  private Seal sealed = Seal.NONE;

  /**
   * A commit.
   *
   * @param ledger what is known of the files that the build before made
   * @param addresses where articles and names had their pages then
   * @param output where the files were written aside
   * @param memory keeps what builds that follow need not read
   */
  Commit(
      PageLedger ledger,
      AddressLedger addresses,
      OutputFolder output,
      Memory memory,
      Stopwatch watch) {
    this.ledger = ledger;
    this.addresses = addresses;
    this.output = output;
    this.memory = memory;
    this.watch = watch;
  }

  /** Finds where articles and names have their pages, of files that it is asked of. */
  @FunctionalInterface
  interface Lasting {
    /** Finds them; {@code asked} tells whether a file is asked of, by its path. */
    List<AddressRecord> of(Predicate<String> asked);
  }

  /** The seal of the ledger of pages that is in place; none before something was published. */
  Seal seal() {
    return sealed;
  }

  /**
   * Publishes all files of a site.
   *
   * @param stale the paths of those of builds before that there are no more
   * @param shared the traces of what the pages share, for the builds that follow
   * @param lasting finds where articles and names have their pages, likewise
   */
  Publication all(List<MadePage> made, Set<String> stale, List<NamedTrace> shared, Lasting lasting)
      throws IOException {
    Optional<Swap> swap = output.swap();
    List<PageEntry> entries = entries(made);
    if (swap.isPresent()) {
      return swap(swap.get(), new Ledgers(entries, shared, lasting));
    }
    boolean kept = hasAllBefore(made) && made.stream().noneMatch(MadePage::rendered);
    List<PageEntry> others = kept ? List.of() : others(entries);
    Set<String> gone =
        stale.stream().filter(ledger.outputs()::contains).collect(Collectors.toSet());
    if (others.isEmpty() && gone.isEmpty()) {
      output.declare();
      return keeping(ledger, watch.phase(Phase.MOVING, output::commit));
    }
    return ledger.isExtensible(others.size() + gone.size())
        ? appending(others, gone, Optional.of(shared), lasting)
        : replacing(new Ledgers(entries, shared, lasting));
  }

  /**
   * Publishes a few files; all others of the build before stay.
   *
   * @param gone the paths of those that there are no more
   * @param lasting finds where articles and names have their pages, for the builds that follow
   */
  Publication few(List<MadePage> made, Set<String> gone, Lasting lasting) throws IOException {
    return appending(others(entries(made)), gone, Optional.empty(), lasting);
  }

  /** Whether all pages of the build before are among these. */
  boolean hasAllBefore(List<MadePage> made) {
    long there =
        made.stream()
            .filter(page -> !page.rendered() || page.entry().filter(this::wasThere).isPresent())
            .count();
    return there == ledger.outputs().size();
  }

  private boolean wasThere(PageEntry entry) {
    return ledger.outputs().contains(entry.output());
  }

  private static List<PageEntry> entries(List<MadePage> made) {
    return made.stream().flatMap(page -> page.entry().stream()).toList();
  }

  // Those of which the ledger knows nothing, or something else.
  private List<PageEntry> others(List<PageEntry> entries) {
    return entries.stream()
        .filter(entry -> !ledger.get(entry.output()).filter(entry.record()::equals).isPresent())
        .toList();
  }

  private record Ledgers(List<PageEntry> entries, List<NamedTrace> shared, Lasting lasting) {

    PageLedger write(PageLedger pages, AddressLedger addresses) throws IOException {
      addresses.write(lasting.of(all -> true));
      return pages.write(entries, shared);
    }
  }

  private Publication keeping(PageLedger after, Publication publication) {
    memory.keep(after);
    sealed = after.seal();
    return publication;
  }

  private Publication appending(
      List<PageEntry> others, Set<String> gone, Optional<List<NamedTrace>> shared, Lasting lasting)
      throws IOException {
    // A file of which only another thing is known, and not other bytes, is in no doubt.
    Set<String> doubtful = new HashSet<>(gone);
    for (PageEntry entry : others) {
      Optional<FileSum> file = ledger.get(entry.output()).map(PageRecord::file);
      if (!file.equals(Optional.of(entry.record().file()))) {
        doubtful.add(entry.output());
      }
    }
    Set<String> asked = others.stream().map(PageEntry::output).collect(Collectors.toSet());
    output.declare();
    ledger.doubt(doubtful);
    Publication publication = watch.phase(Phase.MOVING, output::commit);
    PageLedger after =
        watch.phase(
            Phase.PAGES_LEDGER,
            () -> {
              addresses.add(lasting.of(asked::contains));
              return ledger.settle(doubtful, others, shared);
            });
    return keeping(after, publication);
  }

  private Publication replacing(Ledgers next) throws IOException {
    // Before the ledger goes, which stands in for a list that is lost.
    output.declare();
    ledger.forget();
    Publication publication = watch.phase(Phase.MOVING, output::commit);
    PageLedger after = watch.phase(Phase.PAGES_LEDGER, () -> next.write(ledger, addresses));
    return keeping(after, publication);
  }

  // The live folder's ledger stays: it is that of the live site until the other is.
  private Publication swap(Swap swap, Ledgers next) throws IOException {
    PageLedger pages = ledger.at(swap.pages());
    pages.forget();
    watch.phase(
        Phase.MOVING,
        () -> {
          swap.fill();
          return swap;
        });
    PageLedger after =
        watch.phase(
            Phase.PAGES_LEDGER, () -> next.write(pages, AddressLedger.beside(swap.pages())));
    sealed = after.seal();
    return swap.commit();
  }
}
