package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.Portion;
import arkib.archive.SeriesPart;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.digest.Fingerprint;
import arkib.picture.ShareCard;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A file that the site will have: its address, and all that it is made of. */
public sealed interface PlannedPage {

  /** Where it will be. */
  Address address();

  /** Who wants it there, for messages: a source below {@code content/}, else the kind of page. */
  String wantedBy();

  /** Whether search engines are meant to list it: a page, and no file for machines. */
  default boolean isIndexed() {
    return address().path().endsWith("/");
  }

  /**
   * When what it shows last changed, as its articles' own dates tell it: an article's is the one of
   * its update, else of its publication; a list's is that of its newest article. Absent where that
   * is not known.
   */
  default Optional<NewsDate> changed() {
    return Optional.empty();
  }

  /** What a list of articles, oldest first, tells of {@link #changed()}. */
  static Optional<NewsDate> changed(List<Card> oldestFirst) {
    return oldestFirst.isEmpty()
        ? Optional.empty()
        : changed(oldestFirst.get(oldestFirst.size() - 1));
  }

  private static Optional<NewsDate> changed(Card card) {
    Optional<NewsDate> updated = card.publication().updated();
    return updated.isPresent() ? updated : card.published();
  }

  /**
   * A news item.
   *
   * @param address its address
   * @param card its card
   * @param neighbours the articles before and after it in time
   * @param part its place in its series
   * @param shareCard the address of the card that stands for it where it is shared
   * @param stories finds the earlier articles of an article's story, newest first; the same each
   *     time, from any thread
   */
  record ArticlePage(
      Address address,
      Card card,
      Archive.Neighbours neighbours,
      Optional<SeriesPart> part,
      Optional<Address> shareCard,
      Function<Card, List<Card>> stories)
      implements PlannedPage {
    /** Of no series and no story, and without a card. */
    public ArticlePage(Address address, Card card, Archive.Neighbours neighbours) {
      this(address, card, neighbours, Optional.empty(), Optional.empty(), none -> List.of());
    }

    /** Earlier articles of its story, newest first. */
    public List<Card> related() {
      return stories.apply(card);
    }

    @Override
    public Optional<NewsDate> changed() {
      return PlannedPage.changed(card);
    }

    @Override
    public String wantedBy() {
      return card.source();
    }
  }

  /**
   * A page that is no news.
   *
   * @param address its address
   * @param card its card
   */
  record StandingPage(Address address, Card card) implements PlannedPage {
    @Override
    public String wantedBy() {
      return card.source();
    }
  }

  /**
   * What stands in the place of an article that the newsroom took back.
   *
   * @param address the address that the article has
   * @param card its card; nothing of its text is shown
   */
  record WithdrawnPage(Address address, Card card) implements PlannedPage {
    @Override
    public boolean isIndexed() {
      return false;
    }

    @Override
    public String wantedBy() {
      return card.source();
    }
  }

  /**
   * The front page.
   *
   * @param address its address
   * @param archive what it sums up
   */
  record FrontPage(Address address, Archive archive) implements PlannedPage {
    @Override
    public Optional<NewsDate> changed() {
      return PlannedPage.changed(archive.timeline().dated());
    }

    @Override
    public String wantedBy() {
      return "front";
    }
  }

  /**
   * A page of a list: its front, a year, a month, a day, or its undated articles.
   *
   * @param address its address
   * @param listing the list
   * @param period of which year, month or day it is; absent for its front and the undated
   * @param changed when its newest article was updated or published; absent where none is dated
   * @param part finds what the page shows of it; the same each time, from any thread
   */
  record ListPage(
      Address address,
      Listing listing,
      Optional<Period> period,
      Optional<NewsDate> changed,
      Supplier<ListSpan> part)
      implements PlannedPage {
    /** Whether it is a list of a name that the authority file knows. */
    public boolean isOfName() {
      return listing.entry().isPresent();
    }

    /** Which part of the list, and what is shown of it: found anew each time it is asked. */
    public ListSpan span() {
      return part.get();
    }

    @Override
    public String wantedBy() {
      return "list " + listing.name();
    }
  }

  /**
   * The index of all lists of an axis; for {@link Axis#ARCHIVE}, all years.
   *
   * @param address its address
   * @param axis which lists
   * @param listings the lists in order
   */
  record IndexPage(Address address, Axis axis, List<Listing> listings) implements PlannedPage {
    @Override
    public String wantedBy() {
      return "index";
    }
  }

  /**
   * The page that tells which files of data there are and what is in them.
   *
   * @param address its address
   * @param portions the portions of the archive that are handed out, in order; which they are is
   *     told, and not what is in them
   */
  record DataPage(Address address, List<Portion> portions) implements PlannedPage {
    /** Copies the portions. */
    public DataPage {
      portions = List.copyOf(portions);
    }

    @Override
    public String wantedBy() {
      return "data";
    }
  }

  /**
   * A day of the year, over all years.
   *
   * @param address its address
   * @param day which
   * @param span finds what the page shows; the same each time, from any thread
   */
  record DayPage(Address address, MonthDay day, Supplier<DaySpan> span) implements PlannedPage {
    @Override
    public String wantedBy() {
      return "day";
    }
  }

  /**
   * Where readers look up links of the original site.
   *
   * @param links where it and its files are
   */
  record OldLinksPage(OldLinks links) implements PlannedPage {
    @Override
    public Address address() {
      return links.page();
    }

    @Override
    public String wantedBy() {
      return "old links";
    }
  }

  /**
   * Where readers search the archive.
   *
   * @param address its address
   * @param sections the sections that a search can be kept to
   * @param years the first and the last year that has articles; absent where none is dated
   */
  record SearchPage(Address address, List<Listing> sections, Optional<YearSpan> years)
      implements PlannedPage {
    /** Copies the sections. */
    public SearchPage {
      sections = List.copyOf(sections);
    }

    /**
     * Years in a row.
     *
     * @param first the first
     * @param last the last, or the first again
     */
    public record YearSpan(int first, int last) {}

    @Override
    public String wantedBy() {
      return "search";
    }
  }

  /**
   * A file of the search index, which is made before it is planned.
   *
   * @param address its address
   * @param content the fingerprint of what it was made of
   */
  record IndexFile(Address address, Fingerprint content) implements PlannedPage {
    @Override
    public String wantedBy() {
      return "search index";
    }
  }

  /**
   * The index of the days of the year.
   *
   * @param address its address
   * @param days the days that have articles, in order
   */
  record DaysPage(Address address, List<MonthDay> days) implements PlannedPage {
    /** Copies the days. */
    public DaysPage {
      days = List.copyOf(days);
    }

    @Override
    public String wantedBy() {
      return "days";
    }
  }

  /**
   * What was corrected: the newest, or those of a year.
   *
   * @param address its address
   * @param span what it shows
   */
  record CorrectionsPage(Address address, CorrectionsSpan span) implements PlannedPage {
    @Override
    public String wantedBy() {
      return "corrections";
    }
  }

  /**
   * The page shown where there is none.
   *
   * @param address its address
   */
  record NotFoundPage(Address address) implements PlannedPage {
    @Override
    public String wantedBy() {
      return "404";
    }
  }

  /**
   * A page at an old address that leads to the new one.
   *
   * @param address the old address
   * @param target the new address
   * @param source the article that names the old address
   */
  record RedirectPage(Address address, Address target, String source) implements PlannedPage {
    @Override
    public boolean isIndexed() {
      return false;
    }

    @Override
    public String wantedBy() {
      return source;
    }
  }

  /**
   * A file for machines.
   *
   * @param address its address
   * @param kind which kind of file: {@link OutputKind#name()}
   * @param content what it holds
   */
  record OutputFile(Address address, String kind, OutputContent content) implements PlannedPage {
    @Override
    public String wantedBy() {
      return kind;
    }
  }

  /**
   * A picture or other file of {@code content/}, copied.
   *
   * @param address its address
   * @param source its path below {@code content/}
   * @param content the fingerprint of its content
   * @param altered whether something is taken out of it: a place, a script
   */
  record AssetFile(Address address, String source, Fingerprint content, boolean altered)
      implements PlannedPage {
    /** Copied as it is. */
    public AssetFile(Address address, String source, Fingerprint content) {
      this(address, source, content, false);
    }

    @Override
    public String wantedBy() {
      return source;
    }
  }

  /**
   * A smaller picture.
   *
   * @param address its address
   * @param source the path of the picture that it is made of, below {@code content/}
   * @param scaling how it is made
   */
  record ScaledFile(Address address, String source, Scaling scaling) implements PlannedPage {
    @Override
    public String wantedBy() {
      return source;
    }
  }

  /**
   * How a smaller picture is made.
   *
   * @param content the fingerprint of the picture that it is made of
   * @param width how wide it is, in pixels
   * @param made the fingerprint of all that it is made of
   */
  record Scaling(Fingerprint content, int width, Fingerprint made) {}

  /**
   * The card that stands for an article where it is shared.
   *
   * @param address its address
   * @param source the path of the article below {@code content/}
   * @param card what it shows
   */
  record ShareCardFile(Address address, String source, ShareCard card) implements PlannedPage {
    @Override
    public String wantedBy() {
      return source;
    }
  }

  /**
   * The text of a captured page as captured, copied.
   *
   * @param address its address
   * @param source its path below {@code content/}
   * @param content the fingerprint of its content
   */
  record RawFile(Address address, String source, Fingerprint content) implements PlannedPage {
    @Override
    public String wantedBy() {
      return source;
    }
  }

  /**
   * A file of the theme, such as its stylesheet.
   *
   * @param address its address, with a hash of its content in the name
   * @param name its name in the theme
   */
  record ThemeFile(Address address, String name) implements PlannedPage {
    @Override
    public String wantedBy() {
      return name;
    }
  }
}
