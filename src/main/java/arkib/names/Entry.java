package arkib.names;

import arkib.article.NameType;
import arkib.article.Picture;
import arkib.diagnostic.Location;
import arkib.digest.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person, place, organisation or thing of the authority file.
 *
 * @param id permanent, a slug, and the last part of its address
 * @param type what it is
 * @param kind what it is within its type, as {@code country}: small letters and hyphens
 * @param name its name
 * @param sort the text by which it is put in order; its name where the editor gives none
 * @param aliases the other texts of its name
 * @param titles what may stand before its name and is then part of it: Mej Jeneral, Datuk Seri
 * @param ties what it has to do with other entries
 * @param facts what its page says of it
 * @param redirectsFrom its page's old addresses: ids that it had, or paths that begin with {@code
 *     /}
 * @param at where its id stands in the authority file
 */
public record Entry(
    String id,
    NameType type,
    Optional<String> kind,
    String name,
    String sort,
    List<Alias> aliases,
    List<String> titles,
    Ties ties,
    Facts facts,
    List<String> redirectsFrom,
    Location at) {

  /** Copies the lists. */
  public Entry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sort, "sort");
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
    Objects.requireNonNull(ties, "ties");
    Objects.requireNonNull(facts, "facts");
    redirectsFrom = List.copyOf(redirectsFrom);
    Objects.requireNonNull(at, "at");
  }

  /**
   * All texts that are its name: the name, then the aliases. Where an alias has the very text of
   * the name, that alias says under what conditions it is the name.
   */
  public List<Alias> spellings() {
    if (aliases.stream().anyMatch(alias -> alias.text().equals(name))) {
      return aliases;
    }
    List<Alias> all = new ArrayList<>(aliases.size() + 1);
    all.add(new Alias(name, Optional.empty(), AliasCase.AUTO, true, Optional.empty(), List.of()));
    all.addAll(aliases);
    return all;
  }

  /** The ids of what an article that names it speaks of too. */
  public List<String> implies() {
    return ties.implies();
  }

  /** The id of what it lies within. */
  public Optional<String> within() {
    return ties.within();
  }

  /** The offices that a person holds or held. */
  public List<Ties.Role> roles() {
    return ties.roles();
  }

  /** The fingerprint of all that it says, but not of where it says it. */
  public Fingerprint fingerprint() {
    return EntryDigest.of(this);
  }

  /** A remark. */
  public Optional<String> note() {
    return facts.note();
  }

  /** A picture. */
  public Optional<Picture> image() {
    return facts.image();
  }

  /** From when to when there was such a thing. */
  public Validity valid() {
    return facts.valid();
  }

  /** URLs of what is the same elsewhere. */
  public List<String> sameAs() {
    return facts.sameAs();
  }
}
