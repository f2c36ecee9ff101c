package arkib.build;

import arkib.article.Card;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.ledger.SourceLedger;
import arkib.ledger.SourceRecord;
import arkib.parse.Loaded;
import arkib.picture.Format;
import arkib.source.SourceFile;
import arkib.source.Stamp;
import arkib.source.TextReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads the sources that changed since the last build. A file whose size and time are those of the
 * ledger is not read; one whose time alone changed is read and hashed, and parsed only if its bytes
 * differ.
 */
final class SourceReader {

  // A file changed within this time of the last build's begin may have changed again unnoticed:
  // file systems know times to 2 seconds (FAT) or 10 milliseconds (ext4).
  private static final long RACE_NANOS = 3_000_000_000L;
  private static final long NANOS = 1_000_000_000L;

  private final ArticleReader reader;
  private final PictureReader pictures;
  private final SourceLedger ledger;
  private final ArticleStore articles;
  private final boolean verify;
  private final long begin;
  private final AtomicInteger parsed = new AtomicInteger();
  private final AtomicBoolean settled = new AtomicBoolean();
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /**
   * A reader.
   *
   * @param verify whether every source is read, whatever its size and time
   */
  SourceReader(Readers readers, SourceLedger ledger, ArticleStore articles, boolean verify) {
    this.reader = readers.articles();
    this.pictures = readers.pictures();
    this.ledger = ledger;
    this.articles = articles;
    this.verify = verify;
    Instant now = Instant.now();
    this.begin = now.getEpochSecond() * NANOS + now.getNano();
  }

  /**
   * What reads sources of each sort.
   *
   * @param articles reads articles
   * @param pictures reads pictures
   */
  record Readers(ArticleReader articles, PictureReader pictures) {}

  /** When reading began, in nanoseconds since 1970. */
  long begin() {
    return begin;
  }

  /**
   * Whether files that were too young to be trusted were read again and are so no longer: from this
   * reading on their times can be trusted, if it is written down.
   */
  boolean hasSettled() {
    return settled.get();
  }

  /** How many articles were parsed. */
  int parsed() {
    return parsed.get();
  }

  /**
   * What is now known of a source; nothing where it cannot be read, which is told anew each time.
   */
  SourceRecord read(SourceFile source) {
    List<Long> stamps = stamps(source);
    Optional<SourceRecord> known = ledger.get(source.path());
    boolean same = known.filter(k -> k.stamps().equals(stamps)).isPresent();
    boolean racy = same && isRacy(source, ledger.begun());
    if (same && !verify && !racy) {
      return known.get();
    }
    if (racy && !isRacy(source, begin)) {
      settled.set(true);
    }
    return source.role() == SourceFile.Role.ASSET
        ? asset(source, stamps, known)
        : article(source, stamps, known);
  }

  private SourceRecord article(SourceFile source, List<Long> stamps, Optional<SourceRecord> known) {
    List<Diagnostic> told = new ArrayList<>();
    Optional<Loaded> loaded = reader.load(source, told::add);
    if (loaded.isEmpty()) {
      return new SourceRecord(List.of(), Fingerprint.NONE, Optional.empty(), told);
    }
    Fingerprint content = loaded.get().content();
    boolean whole = loaded.get().isWhole();
    if (whole && known.isPresent() && known.get().content().equals(content)) {
      return new SourceRecord(stamps, content, known.get().card(), known.get().told());
    }
    parsed.incrementAndGet();
    Optional<ArticleReader.Named> read = reader.read(loaded.get(), told::add);
    read.ifPresent(articles::keep);
    // A sidecar may become readable and keep its size and time: it is tried again each time.
    List<Long> trusted = whole ? stamps : List.of();
    Optional<Card> card =
        read.map(n -> Card.of(n.article(), n.names(), content).sharing(this::shared));
    return new SourceRecord(trusted, content, card, told);
  }

  private String shared(String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  private SourceRecord asset(SourceFile source, List<Long> stamps, Optional<SourceRecord> known) {
    try {
      Optional<Format> promised = Format.promised(source.path());
      if (promised.isPresent()) {
        return pictures.read(source, promised.get(), stamps, known);
      }
      Fingerprint content = Digest.of(source.file());
      return new SourceRecord(stamps, content, Optional.empty(), List.of());
    } catch (IOException e) {
      Diagnostic unreadable =
          Diagnostic.of(Problem.FILE_UNREADABLE, Location.of(source.shown()), TextReader.reason(e));
      return new SourceRecord(List.of(), Fingerprint.NONE, Optional.empty(), List.of(unreadable));
    }
  }

  private static boolean isRacy(SourceFile source, long begun) {
    long safe = begun - RACE_NANOS;
    return source.stamp().modified() >= safe
        || source.sidecar().filter(s -> s.stamp().modified() >= safe).isPresent();
  }

  private static List<Long> stamps(SourceFile source) {
    Stamp own = source.stamp();
    return source
        .sidecar()
        .map(
            s ->
                List.of(
                    own.size(), own.modified(), s.stamp().size(), s.stamp().modified(), form(s)))
        .orElseGet(() -> List.of(own.size(), own.modified()));
  }

  // x.yaml that was renamed x.json has the size and time that it had, and is read otherwise.
  private static long form(SourceFile.Sidecar sidecar) {
    String name = sidecar.file().getFileName().toString();
    return name.substring(name.lastIndexOf('.')).hashCode();
  }
}
