package arkib.build;

import arkib.address.Address;
import arkib.digest.Fingerprint;
import arkib.ledger.PageLedger;
import arkib.ledger.SourceLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/**
 * What builds of one output folder by one process need not read from the disk again. It is never
 * more than what is on the disk: a ledger whose file is not the one that was written here is read.
 * A build that is the only one of its process starts with an empty memory.
 */
final class Memory {

  private Optional<Held<SourceLedger>> sources = Optional.empty();
  private Fingerprint inputs = Fingerprint.NONE;
  private Optional<Held<PageLedger>> pages = Optional.empty();
  private Map<Address, Map<Address, Fingerprint>> indexes = Map.of();
  private Optional<MadeSite.Parts> made = Optional.empty();

  // Size, time and, where there is one, the number of a file: another one has another.
  private record Seen(long size, long modified, Optional<Object> key) {
    static Optional<Seen> of(Path file) {
      try {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(
            new Seen(
                seen.size(),
                seen.lastModifiedTime().toMillis(),
                Optional.ofNullable(seen.fileKey())));
      } catch (IOException e) {
        // Not there, or not to be seen: then there is nothing that could be the same.
        return Optional.empty();
      }
    }
  }

  private record Held<T>(Path file, Seen seen, T ledger) {
    static <T> Optional<Held<T>> of(Path file, T ledger) {
      return Seen.of(file).map(seen -> new Held<>(file, seen, ledger));
    }

    boolean isStill(Path asked) {
      return file.equals(asked) && Seen.of(file).filter(seen::equals).isPresent();
    }
  }

  /** The ledger of sources, from memory where it is the one on the disk. */
  synchronized SourceLedger sources(Reading.Opening opening) {
    return sources
        .filter(held -> inputs.equals(opening.inputs()) && held.isStill(opening.ledger()))
        .map(Held::ledger)
        .orElseGet(() -> SourceLedger.open(opening.ledger(), opening.inputs()));
  }

  /** Keeps the ledger of sources as it is on the disk. */
  synchronized void keep(Reading.Opening opening, SourceLedger ledger) {
    sources = Held.of(opening.ledger(), ledger);
    inputs = opening.inputs();
  }

  /** The ledger of pages without traces, from memory where it is the one on the disk. */
  synchronized PageLedger pages(Path file) {
    return pages
        .filter(held -> held.isStill(file))
        .map(Held::ledger)
        .orElseGet(() -> PageLedger.open(file));
  }

  /** Keeps the ledger of pages as it is on the disk. */
  synchronized void keep(PageLedger ledger) {
    pages = Held.of(ledger.file(), ledger);
  }

  /**
   * The files of the search index that was published last.
   *
   * @param home the front page of its edition
   */
  synchronized Map<Address, Fingerprint> index(Address home) {
    return indexes.getOrDefault(home, Map.of());
  }

  /**
   * Keeps what was published.
   *
   * @param files those of the search indexes, by the front page of their edition
   */
  synchronized void keep(MadeSite.Parts site, Map<Address, Map<Address, Fingerprint>> files) {
    made = Optional.of(site);
    indexes = Map.copyOf(files);
  }

  /** What the site that was published last was made of. */
  synchronized Optional<MadeSite.Parts> made() {
    return made;
  }
}
