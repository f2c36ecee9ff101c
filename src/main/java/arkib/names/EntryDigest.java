package arkib.names;

import arkib.article.NewsDate;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.util.List;
import java.util.Optional;

/** The fingerprint of entries: of all that they say, but not of where they say it. */
final class EntryDigest {

  private EntryDigest() {}

  static Fingerprint of(List<Entry> entries) {
    Digest digest = new Digest();
    digest.add((long) entries.size());
    entries.forEach(entry -> add(digest, entry));
    return digest.fingerprint();
  }

  /** The fingerprint of one entry. */
  static Fingerprint of(Entry entry) {
    Digest digest = new Digest();
    add(digest, entry);
    return digest.fingerprint();
  }

  private static void add(Digest digest, Entry entry) {
    digest.add(entry.id()).add(entry.type().word()).add(entry.kind());
    digest.add(entry.name()).add(entry.sort()).add(entry.titles());
    digest.add((long) entry.aliases().size());
    entry.aliases().forEach(alias -> add(digest, alias));
    add(digest, entry.ties());
    add(digest, entry.facts());
    digest.add(entry.redirectsFrom());
  }

  private static void add(Digest digest, Alias alias) {
    digest.add(alias.text()).add(alias.kind().map(AliasKind::word)).add(alias.casing().word());
    digest.add(alias.clitics() ? 1 : 0).add(alias.not());
    digest.add(alias.isWeak() ? 1 : 0);
    alias.requires().ifPresent(r -> digest.add(r.title()).add(r.near()).add(r.with()));
  }

  private static void add(Digest digest, Ties ties) {
    digest.add(ties.implies()).add(ties.within()).add((long) ties.roles().size());
    for (Ties.Role role : ties.roles()) {
      digest.add(role.office());
      add(digest, role.valid());
    }
  }

  private static void add(Digest digest, Facts facts) {
    digest.add(facts.note()).add(facts.sameAs()).add(facts.iso3166()).add(facts.language());
    add(digest, facts.valid());
    digest.add(facts.image().isPresent() ? 1 : 0);
    facts.image().ifPresent(i -> digest.add(i.src()).add(i.alt()).add(i.caption()).add(i.credit()));
  }

  private static void add(Digest digest, Validity valid) {
    digest.add(date(valid.from())).add(date(valid.to()));
  }

  private static Optional<String> date(Optional<NewsDate> date) {
    return date.map(NewsDate::edtf);
  }
}
