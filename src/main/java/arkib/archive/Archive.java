package arkib.archive;

import arkib.article.Card;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.names.Authority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All articles that are shown, arranged; beside them those that were taken back. */
public final class Archive {

  /** As it happened; what happened at the same moment, by the name of its file. */
  static final Comparator<Card> AS_IT_HAPPENED =
      Comparator.comparing((Card card) -> card.published().orElseThrow())
          .thenComparing(Card::source);

  private final Timeline timeline;
  private final List<Card> standing;
  private final List<Card> withdrawn;
  private final Listings listings;
  private final List<Corrected> corrections;

  private final Authority authority;
  private volatile Related related;
  private volatile List<Portion> portions;
  private volatile Map<String, SeriesPart> parts;

  private Archive(
      Timeline timeline,
      List<Card> standing,
      List<Card> withdrawn,
      Listings listings,
      Authority authority) {
    this.timeline = timeline;
    this.listings = listings;
    this.standing = standing;
    this.withdrawn = withdrawn;
    this.corrections = Corrected.in(timeline, standing);
    this.authority = authority;
  }

  /** Arranges articles of a site without an authority file. */
  public static Archive of(Collection<Card> cards, List<String> sections) {
    return of(cards, sections, Authority.EMPTY);
  }

  /**
   * Arranges articles.
   *
   * @param cards all that are shown, in any order; those that were taken back are in no list
   * @param sections the site's sections in their order, as the editor names them
   * @param authority what is known of the names that the articles carry
   */
  public static Archive of(Collection<Card> cards, List<String> sections, Authority authority) {
    List<Card> dated = new ArrayList<>(cards.size());
    List<Keyed> undated = new ArrayList<>();
    List<Card> standing = new ArrayList<>();
    List<Card> withdrawn = new ArrayList<>();
    for (Card card : cards) {
      if (card.publication().withdrawn().isPresent()) {
        withdrawn.add(card);
      } else if (card.kind() == Kind.STANDING) {
        standing.add(card);
      } else if (card.published().isPresent()) {
        dated.add(card);
      } else {
        undated.add(new Keyed(SortKey.of(card.headline()), card));
      }
    }
    dated.sort(AS_IT_HAPPENED);
    undated.sort(Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.card().source()));
    standing.sort(Comparator.comparing(Card::source));
    withdrawn.sort(Comparator.comparing(Card::source));
    Timeline timeline = new Timeline(dated, undated.stream().map(Keyed::card).toList());
    return new Archive(
        timeline,
        List.copyOf(standing),
        List.copyOf(withdrawn),
        new Listings(timeline, sections, authority),
        authority);
  }

  /** Whether an article is in lists: it is news, and was not taken back. */
  public static boolean isNews(Card card) {
    return card.kind() == Kind.NEWS && card.publication().withdrawn().isEmpty();
  }

  /** All news items in time. */
  public Timeline timeline() {
    return timeline;
  }

  /** The pages that are no news, by the name of their file. */
  public List<Card> standing() {
    return standing;
  }

  /**
   * What the newsroom took back, by the name of its file. Nothing is shown of it but that it was
   * there, and why it is not any more.
   */
  public List<Card> withdrawn() {
    return withdrawn;
  }

  /** What is known of the names that the articles carry. */
  public Authority authority() {
    return authority;
  }

  /** The lists of an axis: sections in the site's order, all others by name. */
  public List<Listing> listings(Axis axis) {
    return listings.of(axis);
  }

  /** Whether there is a list of an axis. It is told sooner than which there are. */
  public boolean has(Axis axis) {
    return listings.has(axis);
  }

  /** The news items in time, in portions of at most {@link Portions#MOST}. */
  public List<Portion> portions() {
    List<Portion> known = portions;
    if (known == null) {
      known = Portions.of(timeline, Portions.MOST);
      portions = known;
    }
    return known;
  }

  /**
   * Finds which articles are of one story, unless that is known. It is the costliest step of
   * arranging, and the plan does without: so a thread may be begun that finds it beside the plan.
   * Whoever asks for it waits, or finds it.
   */
  public void relate() {
    related();
  }

  /**
   * Finds which articles are of the stories of some, in place of {@link #relate()}: for whoever
   * asks of no others. What is told of {@linkplain #alike() texts} is then of those that were
   * looked at alone.
   *
   * @return those that were looked at
   */
  public List<Card> relate(Predicate<Card> some) {
    List<Card> dated = timeline.dated();
    int from = 0;
    int to = 0;
    for (int i = 0; i < dated.size(); i++) {
      if (some.test(dated.get(i))) {
        from = to == 0 ? i : from;
        to = i + 1;
      }
    }
    synchronized (this) {
      related = RelatedStories.in(dated, timeline.undated(), from, to);
    }
    List<Card> seen = new ArrayList<>(dated.subList(from, to));
    seen.addAll(timeline.undated());
    return seen;
  }

  private Related related() {
    if (related == null) {
      synchronized (this) {
        if (related == null) {
          related = RelatedStories.in(timeline.dated(), timeline.undated());
        }
      }
    }
    return related;
  }

  /** Earlier articles of the same story, newest first. */
  public List<Card> related(Card card) {
    return related().to(card);
  }

  /**
   * The articles of which an article may be a {@linkplain #related related story}: with another
   * text it may be one no more, or have become one.
   */
  public List<Card> followers(Card card) {
    if (card.published().isEmpty()) {
      return List.of();
    }
    long begin = card.published().get().second();
    return timeline.dated().stream()
        .filter(
            other -> {
              long after = other.published().orElseThrow().second() - begin;
              return after >= 0 && after <= Window.SECONDS && !other.source().equals(card.source());
            })
        .toList();
  }

  /** The texts that are nearly that of an earlier article, in the order of their articles. */
  public List<Likeness> alike() {
    return related().alike();
  }

  /** The place of a news item in its series; absent for one that is of none. */
  public Optional<SeriesPart> part(Card card) {
    return card.filing().series().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(parts().get(card.source()));
  }

  private Map<String, SeriesPart> parts() {
    Map<String, SeriesPart> known = parts;
    if (known == null) {
      known = SeriesPart.of(listings.of(Axis.SERIES));
      parts = known;
    }
    return known;
  }

  /** What the newsroom corrected, newest first. */
  public List<Corrected> corrections() {
    return corrections;
  }

  /** The articles of the same day of the year as a date, in earlier years, newest first. */
  public List<Card> onThisDay(NewsDate date, int limit) {
    List<Card> found = new ArrayList<>();
    List<Card> dated = timeline.dated();
    for (int i = dated.size() - 1; i >= 0 && found.size() < limit; i--) {
      NewsDate other = dated.get(i).published().orElseThrow();
      boolean sameDay =
          other.day().isPresent()
              && other.day().equals(date.day())
              && other.month().equals(date.month());
      if (sameDay && other.year() < date.year()) {
        found.add(dated.get(i));
      }
    }
    return found;
  }

  /**
   * The articles beside an article: of a dated one dated ones, of an undated one undated ones.
   *
   * @param earlier the one before
   * @param later the one after
   */
  public record Neighbours(Optional<Card> earlier, Optional<Card> later) {

    /**
     * Those of an article at a place among some in their order.
     *
     * @param inOrder the dated articles of a timeline, or the undated ones
     */
    public static Neighbours of(List<Card> inOrder, int at) {
      return new Neighbours(
          at > 0 ? Optional.of(inOrder.get(at - 1)) : Optional.empty(),
          at + 1 < inOrder.size() ? Optional.of(inOrder.get(at + 1)) : Optional.empty());
    }
  }

  private record Keyed(SortKey key, Card card) {}
}
