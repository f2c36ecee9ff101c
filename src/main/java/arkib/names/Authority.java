package arkib.names;

import arkib.article.NameType;
import arkib.digest.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the authority file knows: its entries, by id and by name. Safe for use by many threads. */
public final class Authority {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::type).thenComparing(Entry::id);

  /** An authority file without entries. */
  public static final Authority EMPTY = new Authority(List.of());

  private final List<Entry> entries;
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, List<Claim>> byName = new HashMap<>();
  private final Fingerprint fingerprint;

  /** An entry that a text may be the name of; the lowest rank is the best claim. */
  private record Claim(Entry entry, String text, int rank) {}

  /**
   * An authority file with these entries.
   *
   * @param entries in any order; of two with one id the first counts
   */
  public Authority(List<Entry> entries) {
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    this.entries = byId.values().stream().sorted(ORDER).toList();
    this.entries.forEach(this::claim);
    this.fingerprint = EntryDigest.of(this.entries);
  }

  private void claim(Entry entry) {
    for (Alias alias : entry.spellings()) {
      claim(entry, alias.text(), alias.isWeak() ? 1 : 0);
    }
    claim(entry, entry.id(), 2);
    for (String old : entry.redirectsFrom()) {
      claim(entry, old, 3);
    }
  }

  private void claim(Entry entry, String text, int rank) {
    byName
        .computeIfAbsent(Folding.tag(text), key -> new ArrayList<>(1))
        .add(new Claim(entry, text, rank));
  }

  /** All entries, by type, then by id. */
  public List<Entry> entries() {
    return entries;
  }

  /** The entry with an id. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether there is no entry. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * The entry that a tag is the name of: its name or one of its aliases, which may differ in case
   * and white space and in how letters are encoded; or its id, or an id that it had. Where several
   * entries have the name, those that have it without condition are meant, then those that write it
   * as the tag does.
   */
  public Optional<Entry> named(String tag) {
    List<Claim> claims = byName.getOrDefault(Folding.tag(tag), List.of());
    return claims.stream().min(byWorth(tag)).map(Claim::entry);
  }

  /** The same, of entries of a type before others. */
  public Optional<Entry> named(String tag, NameType type) {
    List<Claim> claims = byName.getOrDefault(Folding.tag(tag), List.of());
    return claims.stream()
        .min(
            Comparator.<Claim, Boolean>comparing(c -> c.entry().type() != type)
                .thenComparing(byWorth(tag)))
        .map(Claim::entry);
  }

  // MAS the airline and Mas the singer are one tag when folded.
  private static Comparator<Claim> byWorth(String tag) {
    return Comparator.comparing(Claim::rank)
        .thenComparing(claim -> !claim.text().equals(tag))
        .thenComparing(Claim::entry, ORDER);
  }

  /** The fingerprint of all that it says, whatever the order of its entries and files. */
  public Fingerprint fingerprint() {
    return fingerprint;
  }
}
