package arkib.plan;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.Portion;
import arkib.article.Card;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.site.Settings;
import arkib.site.SiteWords;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The address of each thing, from the site's settings and the words of its language. */
public final class Addresses {

  private static final String DATED = ":";
  private static final String SLUG = ":slug";

  private final List<String> permalink;
  private final boolean dated;
  private final SiteWords words;
  private final Address home;
  // Each is on ten pages and more; made by whichever thread first asks.
  private final Map<String, Placed> articles;
  private final Map<Axis, Address> axes = new EnumMap<>(Axis.class);
  private final Map<Axis, Map<String, Address>> headings = new EnumMap<>(Axis.class);

  /** The addresses of a site. */
  public Addresses(Settings settings, SiteWords words) {
    this(settings, words, 0);
  }

  /**
   * The addresses of a site.
   *
   * @param articles how many it has, at a guess: room is made for so many at once
   */
  public Addresses(Settings settings, SiteWords words, int articles) {
    this.articles = new ConcurrentHashMap<>(articles);
    this.permalink = List.of(settings.permalink().split("/", -1));
    this.dated = permalink.stream().anyMatch(part -> part.startsWith(DATED) && !part.equals(SLUG));
    this.words = words;
    this.home = settings.folder().isEmpty() ? Address.ROOT : Address.ROOT.child(settings.folder());
    for (Axis axis : Axis.values()) {
      axes.put(axis, index(axis));
      headings.put(axis, new ConcurrentHashMap<>());
    }
  }

  /** The front page: the folder of all pages of the edition. */
  public Address home() {
    return home;
  }

  /** The page shown where there is none. */
  public Address missing() {
    return home.file("404.html");
  }

  /**
   * An article's address. What its date does not tell is left out: {@code /2019/slug/} for an
   * article of which only the year is known; an undated one stands in the folder of the undated.
   */
  public Address article(Card card) {
    Placed known = articles.get(card.source());
    if (known != null && known.isOf(card)) {
      return known.address();
    }
    Address address = permalink(card);
    articles.put(card.source(), new Placed(card, address));
    return address;
  }

  private record Placed(Card card, Address address) {
    // Not equal ones: comparing takes longer than making the address.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Card other) {
      return card == other;
    }
  }

  private Address permalink(Card card) {
    String slug = card.permalink().slug();
    if (card.kind() == Kind.STANDING) {
      return home.child(slug);
    }
    Optional<NewsDate> published = card.published();
    if (published.isEmpty() && dated) {
      return home.child(words.get("address.undated")).child(slug);
    }
    StringBuilder path = new StringBuilder(home.path());
    path.setLength(path.length() - 1);
    for (String segment : permalink) {
      fill(segment, card, published).ifPresent(part -> path.append('/').append(part));
    }
    return new Address(path.append('/').toString());
  }

  /** The raw text beside a captured article. */
  public Address raw(Card card) {
    return article(card).file(words.get("address.raw"));
  }

  /** The card that stands for an article where it is shared. */
  public Address shareCard(Card card) {
    return article(card).file(words.get("address.share-card"));
  }

  /**
   * A smaller picture: {@code /gambar/480/media/jeti.jpg}.
   *
   * @param picture where the picture is that it is made of
   * @param width how wide it is
   * @param ending what its name has more, where it is in another format
   */
  public Address scaled(Address picture, int width, String ending) {
    Address folder = Address.ROOT.child(words.get("address.pictures")).child(number(width, 1));
    return new Address(folder.path() + picture.path().substring(1) + ending);
  }

  /** The citation beside an article; {@code ending} with its dot. */
  public Address citation(Card card, String ending) {
    return article(card).file(words.get("address.citation") + ending);
  }

  /** The front of a list. */
  public Address listing(Listing listing) {
    return listing.axis() == Axis.ARCHIVE ? home : axis(listing.axis()).child(listing.slug());
  }

  /** The front of the list of a heading, in whichever form an article names it. */
  public Address heading(Axis axis, String heading) {
    return headings
        .get(axis)
        .computeIfAbsent(heading, name -> axis(axis).child(Listing.slugOf(name)));
  }

  /** The whole archive's page of a period. */
  public Address archive(Period period) {
    return below(home, period);
  }

  /** A list's page of a period. */
  public Address period(Listing listing, Period period) {
    return below(listing(listing), period);
  }

  /** The page of a period below the front of a list. */
  static Address below(Address front, Period period) {
    String year = front.path() + number(period.year(), 4) + "/";
    if (period instanceof Period.Day day) {
      return new Address(year + number(day.month(), 2) + "/" + number(day.day(), 2) + "/");
    }
    return new Address(
        period instanceof Period.Month month ? year + number(month.month(), 2) + "/" : year);
  }

  /** A list's page of articles without a date. */
  public Address undated(Listing listing) {
    return listing(listing).child(words.get("address.undated"));
  }

  /** The index of an axis; for the whole archive the page of its years. */
  public Address axis(Axis axis) {
    return axes.get(axis);
  }

  private Address index(Axis axis) {
    return switch (axis) {
      case ARCHIVE -> home.child(words.get("address.years"));
      case SECTION -> home.child(words.get("address.section"));
      case TAG -> home.child(words.get("address.tag"));
      case AUTHOR -> home.child(words.get("address.author"));
      case SERIES -> home.child(words.get("address.series"));
      case PERSON -> home.child(words.get("address.person"));
      case PLACE -> home.child(words.get("address.place"));
      case ORGANISATION -> home.child(words.get("address.organisation"));
      case OFFICE -> home.child(words.get("address.office"));
      case EQUIPMENT -> home.child(words.get("address.equipment"));
      case EVENT -> home.child(words.get("address.event"));
    };
  }

  /** The page of what the archive hands out as data. */
  public Address data() {
    return home.child(words.get("address.data"));
  }

  /** The pages of each day of the year, over all years. */
  public Address days() {
    return home.child(words.get("address.days"));
  }

  /** The page of a day of the year: {@code /pada-hari-ini/05-17/}. */
  public Address day(MonthDay day) {
    return days().child(number(day.getMonthValue(), 2) + "-" + number(day.getDayOfMonth(), 2));
  }

  /** What was corrected. */
  public Address corrections() {
    return home.child(words.get("address.corrections"));
  }

  /** What was corrected in a year, or at a time that is not known. */
  public Address corrections(Optional<Period> year) {
    return year.map(one -> below(corrections(), one))
        .orElseGet(() -> corrections().child(words.get("address.undated")));
  }

  /** The Atom feed of what was corrected. */
  public Address correctionsFeed() {
    return corrections().file("feed.xml");
  }

  /**
   * A file of a portion of the archive: {@code /data/2019/05/articles.csv}.
   *
   * @param ending what the name of the file ends with
   */
  public Address data(Portion portion, String ending) {
    Address folder =
        portion
            .period()
            .map(period -> below(data(), period))
            .orElseGet(() -> data().child(words.get("address.undated")));
    String part = portion.part().isEmpty() ? "" : "-" + portion.part();
    return folder.file("articles" + part + "." + ending);
  }

  /** Where links of the original site are looked up. */
  public Address oldLinks() {
    return home.child(words.get("address.old-links"));
  }

  /** Where the archive is searched; its index is in the same folder. */
  public Address search() {
    return home.child(words.get("address.search"));
  }

  /**
   * A file of the search index: the manifest beside the page, all others in the folder {@code i},
   * which has no others: a host can be told that what is there may be kept.
   *
   * @param path its path within the index
   */
  public Address index(String path) {
    return path.indexOf('/') < 0 ? search().file(path) : indexFolder().file(path);
  }

  /** The folder of all files of the search index but its manifest. */
  public Address indexFolder() {
    return indexFolder(search());
  }

  /** The folder of the index beside a page where the archive is searched. */
  public static Address indexFolder(Address search) {
    return search.child("i");
  }

  private static Optional<String> fill(String segment, Card card, Optional<NewsDate> published) {
    if (segment.isEmpty()) {
      return Optional.empty();
    }
    if (!segment.startsWith(DATED)) {
      return Optional.of(segment);
    }
    return switch (segment) {
      case SLUG -> Optional.of(card.permalink().slug());
      case ":year" -> published.map(date -> number(date.year(), 4));
      case ":month" -> published.filter(d -> d.month().isPresent()).map(d -> month(d));
      case ":day" -> published.filter(d -> d.day().isPresent()).map(d -> day(d));
      default -> throw new IllegalStateException("settings let through: " + segment);
    };
  }

  private static String month(NewsDate date) {
    return number(date.month().orElseThrow(), 2);
  }

  private static String day(NewsDate date) {
    return number(date.day().orElseThrow(), 2);
  }

  // By hand: a formatter would take longer than all else that an address is made of.
  static String number(int number, int digits) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }
}
