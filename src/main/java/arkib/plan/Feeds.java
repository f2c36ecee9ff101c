package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.site.FeedFormat;
import arkib.site.FeedSettings;
import arkib.site.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which feeds there are, and which articles each has: the site's in all formats; one of each list
 * that the settings name and that has enough articles; and one a month, which stays as it is when
 * later articles come (RFC 5005, archived feeds).
 *
 * <p>A feed tells a moment for each article ({@code updated} of RFC 4287), and none is invented: an
 * article has a place in feeds when its day of publication is known, or when it is undated and its
 * day of capture is known.
 */
public final class Feeds {

  private static final Map<FeedSettings.Of, Axis> AXES =
      new EnumMap<>(
          Map.of(
              FeedSettings.Of.SECTION, Axis.SECTION,
              FeedSettings.Of.TAG, Axis.TAG,
              FeedSettings.Of.AUTHOR, Axis.AUTHOR,
              FeedSettings.Of.SERIES, Axis.SERIES));

  private static final Comparator<Card> IN_TIME =
      Comparator.comparing((Card card) -> moment(card).orElseThrow()).thenComparing(Card::source);

  private final Addresses addresses;
  private final NamePages names;
  private final Settings settings;
  private final Timeline timeline;
  private final NavigableMap<Period, List<Card>> months =
      new TreeMap<>(Comparator.comparingInt(Period::ordinal));

  /**
   * The feeds of an archive.
   *
   * @param names which names have pages: a list without a page has no feed
   */
  Feeds(Archive archive, Addresses addresses, NamePages names, Settings settings) {
    this.addresses = addresses;
    this.names = names;
    this.settings = settings;
    this.timeline = archive.timeline();
    timeline.dated().forEach(this::add);
    timeline.undated().forEach(this::add);
    if (!timeline.undated().isEmpty()) {
      months.values().forEach(cards -> cards.sort(IN_TIME));
    }
  }

  /**
   * A feed.
   *
   * @param format how it is written
   * @param address where it is
   */
  public record Feed(FeedFormat format, Address address) {}

  /** When an article entered the record, for feeds; absent where it has no place in them. */
  public static Optional<NewsDate> moment(Card card) {
    Optional<NewsDate> moment =
        card.published().or(() -> card.origin().flatMap(origin -> origin.captured()));
    return moment.filter(date -> date.knows(Precision.DAY));
  }

  private void add(Card card) {
    moment(card)
        .flatMap(moment -> Period.of(moment, Period.Kind.MONTH))
        .ifPresent(month -> months.computeIfAbsent(month, m -> new ArrayList<>()).add(card));
  }

  /** The site's feeds, in all formats; none where no article has a place in them. */
  public List<Feed> site() {
    return months.isEmpty() ? List.of() : in(List.of(FeedFormat.values()), addresses.home());
  }

  /** Whether a list of an axis may have feeds. */
  public boolean mayBeOf(Axis axis) {
    return isNamed(axis) || names.isKnown(axis);
  }

  private boolean isNamed(Axis axis) {
    return settings.feeds().lists().stream().anyMatch(of -> AXES.get(of) == axis);
  }

  /** The feeds of a list, in the formats of the settings; none where it has too few articles. */
  public List<Feed> of(Listing listing) {
    Optional<Integer> minimum = minimum(listing);
    return minimum.isPresent() && names.has(listing) && isEnough(listing, minimum.get())
        ? in(settings.feeds().formats(), addresses.listing(listing))
        : List.of();
  }

  /** The feeds that a page of a list leads to: those of the list, or the one of its month. */
  public List<Feed> of(Listing listing, ListSpan span) {
    if (span instanceof ListSpan.Front) {
      return of(listing);
    }
    boolean isMonth =
        listing.axis() == Axis.ARCHIVE
            && span instanceof ListSpan.Stretch stretch
            && months.containsKey(stretch.period())
            && stretch.period().kind() == Period.Kind.MONTH;
    return isMonth
        ? List.of(new Feed(FeedFormat.ATOM, month(((ListSpan.Stretch) span).period())))
        : List.of();
  }

  /** The months that have a feed, oldest first. */
  public List<Period> months() {
    return List.copyOf(months.keySet());
  }

  /** The feed of a month. */
  public Address month(Period month) {
    return addresses.archive(month).file(FeedFormat.ATOM.file());
  }

  /** The articles of a month's feed, newest first. */
  public List<Card> in(Period month) {
    List<Card> cards = months.get(month);
    return Timeline.newest(cards, cards.size());
  }

  /** The articles of the site's feed, newest first. */
  public List<Card> newest() {
    return newest(timeline);
  }

  /** The articles of a list's feed, newest first. */
  public List<Card> newest(Listing listing) {
    return newest(listing.timeline());
  }

  private List<Card> newest(Timeline list) {
    int size = settings.feeds().size();
    List<Card> newest = new ArrayList<>();
    List<Card> dated = list.dated();
    for (int i = dated.size() - 1; i >= 0 && newest.size() < size; i--) {
      if (moment(dated.get(i)).isPresent()) {
        newest.add(dated.get(i));
      }
    }
    int before = newest.size();
    list.undated().stream().filter(card -> moment(card).isPresent()).forEach(newest::add);
    if (newest.size() > before) {
      newest.sort(IN_TIME.reversed());
    }
    return List.copyOf(newest.subList(0, Math.min(size, newest.size())));
  }

  private Optional<Integer> minimum(Listing listing) {
    if (listing.entry().isPresent()) {
      return Optional.of(settings.names().feedMinimum());
    }
    return isNamed(listing.axis()) ? Optional.of(settings.feeds().minimum()) : Optional.empty();
  }

  // Most articles are dated, so that as many are looked at as the minimum says.
  private static boolean isEnough(Listing listing, int minimum) {
    Timeline list = listing.timeline();
    return Stream.concat(list.dated().stream(), list.undated().stream())
            .filter(card -> moment(card).isPresent())
            .limit(minimum)
            .count()
        == minimum;
  }

  private static List<Feed> in(List<FeedFormat> formats, Address page) {
    return formats.stream().map(format -> new Feed(format, page.file(format.file()))).toList();
  }
}
