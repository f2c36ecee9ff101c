package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.NameType;
import arkib.digest.Digest;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.site.NameSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which names and tags have pages of their own, and where: those of at least as many articles as
 * {@code names.minimum} says.
 */
public final class NamePages {

  private final Authority authority;
  private final Addresses addresses;
  private final int minimum;
  private final Map<String, Address> pages = new HashMap<>();
  private final Set<String> rareTags = new HashSet<>();
  private final Map<String, List<Entry>> held = new HashMap<>();

  /**
   * The pages of an archive's names.
   *
   * @param settings how many articles a name needs for a page of its own
   */
  NamePages(Archive archive, Addresses addresses, NameSettings settings) {
    this.authority = archive.authority();
    this.addresses = addresses;
    this.minimum = settings.minimum();
    for (NameType type : NameType.values()) {
      // Else nothing is to be told of these names but what each article does.
      if (minimum > 1 || isKnown(Axis.of(type))) {
        archive.listings(Axis.of(type)).forEach(this::add);
      }
    }
    for (Entry entry : authority.entries()) {
      entry.within().ifPresent(w -> held.computeIfAbsent(w, id -> new ArrayList<>()).add(entry));
    }
  }

  private void add(Listing listing) {
    if (has(listing)) {
      listing.entry().ifPresent(entry -> pages.put(entry.id(), addresses.listing(listing)));
    } else if (listing.axis() == Axis.TAG) {
      rareTags.add(listing.slug());
    }
  }

  /** Whether the authority file knows a name of an axis. */
  boolean isKnown(Axis axis) {
    return authority.entries().stream().anyMatch(entry -> Axis.of(entry.type()) == axis);
  }

  /** What is known of the names. */
  public Authority authority() {
    return authority;
  }

  /** The path below {@code content/} of the file that has an entry. */
  public String source(Entry entry) {
    String file = entry.at().file();
    return file.substring(file.indexOf('/') + 1);
  }

  /** Whether a list has a page: all but rare names and tags have. */
  public boolean has(Listing listing) {
    boolean named = listing.axis() == Axis.TAG || Axis.NAMES.contains(listing.axis());
    return !named || listing.timeline().size() >= minimum;
  }

  /** The page of a name; absent where it has none. */
  public Optional<Address> of(String id) {
    return Optional.ofNullable(pages.get(id));
  }

  /** The page of a tag, in whichever form an article has it; absent where it has none. */
  public Optional<Address> tag(String tag) {
    boolean rare = !rareTags.isEmpty() && rareTags.contains(Listing.slugOf(tag));
    return rare ? Optional.empty() : Optional.of(addresses.heading(Axis.TAG, tag));
  }

  /** What lies within a name's place or is part of its organisation, by id. */
  public List<Entry> heldBy(String id) {
    return held.getOrDefault(id, List.of());
  }

  /** Adds to what a page is made of how it speaks of a name, and whether it links to it. */
  void add(Digest digest, String id) {
    digest.add(id).add(authority.entry(id).map(Entry::name)).add(of(id).map(Address::path));
  }

  /** The same of an article's names and tags. */
  void add(Digest digest, Card card) {
    card.names().forEach(name -> add(digest, name.id()));
    if (minimum > 1) {
      card.filing().tags().forEach(tag -> digest.add(tag(tag).isPresent() ? 1 : 0));
    }
  }

  /** Adds to what the front of a name's list is made of all that it tells of the name. */
  void add(Digest digest, Listing listing) {
    digest.add(authority.fingerprint());
    Timeline timeline = listing.timeline();
    Ingredients.add(digest, timeline.dated());
    Ingredients.add(digest, timeline.undated());
    listing.entry().ifPresent(entry -> related(entry).forEach(id -> add(digest, id)));
    if (minimum > 1) {
      // Else each name that an article carries has a page.
      Set<String> together = new TreeSet<>();
      Stream.concat(timeline.dated().stream(), timeline.undated().stream())
          .forEach(card -> card.names().forEach(name -> together.add(name.id())));
      together.forEach(id -> add(digest, id));
    }
  }

  private List<String> related(Entry entry) {
    List<String> related = new ArrayList<>(entry.implies());
    entry.within().ifPresent(related::add);
    entry.roles().forEach(role -> related.add(role.office()));
    heldBy(entry.id()).forEach(held -> related.add(held.id()));
    return related;
  }
}
