package arkib.render.view;

import arkib.article.Picture;
import arkib.picture.Size;
import java.util.List;
import java.util.Optional;

/**
 * An article or a standing page: {@code article} in a template.
 *
 * @param headline its headline
 * @param standfirst its standfirst
 * @param language the language of headline, standfirst and text, where it is not the site's
 * @param picture the lead picture
 * @param facts what stands beside the text
 * @param text the text as finished HTML, the only component that is to be printed {@code raw}
 * @param frames whether the text has posts of other sites that readers may ask for, which needs the
 *     script {@code frames.js}
 * @param corrections what was corrected, newest first
 * @param names the names that it carries, by kind
 * @param spelt names that it spells in more than one way: {@code Bagheri dieja Bageri 6 kali, …}
 * @param filed under what it is filed
 * @param related earlier articles of the same story, newest first
 * @param part its place in its series
 * @param record where it comes from
 * @param cite how to cite it; absent for a page that is no news
 * @param before the article before it in time
 * @param after the article after it in time
 */
public record ArticleView(
    String headline,
    Optional<String> standfirst,
    Optional<String> language,
    Optional<PictureView> picture,
    Facts facts,
    String text,
    boolean frames,
    List<CorrectionView> corrections,
    List<Names> names,
    List<String> spelt,
    Filed filed,
    List<Item> related,
    Optional<Part> part,
    RecordView record,
    Optional<CiteView> cite,
    Optional<Turn> before,
    Optional<Turn> after)
    implements View {

  /** Copies the list. */
  public ArticleView {
    corrections = List.copyOf(corrections);
    names = List.copyOf(names);
    spelt = List.copyOf(spelt);
    related = List.copyOf(related);
  }

  /**
   * The facts beside the text.
   *
   * @param date its date; absent for an undated article
   * @param notBefore for an undated article, what is known of its date
   * @param updated when the newsroom last changed it
   * @param byline who wrote it, each linked to the list of the author
   * @param outlet where it was first published
   * @param length how long it is: {@code 20 perenggan, 440 perkataan}
   * @param picturesMissing how many pictures the archive lacks: {@code 2 gambar tiada}
   * @param corrections how many corrections there are: {@code 1 pembetulan}
   * @param section its section
   * @param printed the line at the end of a printed page
   */
  public record Facts(
      Optional<When> date,
      Optional<String> notBefore,
      Optional<When> updated,
      List<Link> byline,
      Optional<String> outlet,
      String length,
      Optional<String> picturesMissing,
      Optional<String> corrections,
      Optional<Link> section,
      String printed)
      implements View {

    /** Copies the list. */
    public Facts {
      byline = List.copyOf(byline);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "date" -> date;
        case "notBefore" -> notBefore;
        case "updated" -> updated;
        case "byline" -> byline;
        case "outlet" -> outlet;
        case "length" -> length;
        case "picturesMissing" -> picturesMissing;
        case "corrections" -> corrections;
        case "section" -> section;
        case "printed" -> printed;
        default -> null;
      };
    }
  }

  /**
   * The names of one kind that an article carries, each with how often it has it.
   *
   * @param label the kind: {@code Orang}
   * @param names the names, the most frequent first
   */
  public record Names(String label, List<Mentioned> names) implements View {

    /** Copies the list. */
    public Names {
      names = List.copyOf(names);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "label" -> label;
        case "names" -> names;
        default -> null;
      };
    }
  }

  /**
   * A name that an article carries.
   *
   * @param name the name
   * @param href its page; absent where it has none
   * @param amount how often the article has it, never how many articles do: an old page stays;
   *     absent where the article only implies it
   */
  public record Mentioned(String name, Optional<String> href, Optional<Amount> amount)
      implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "name" -> name;
        case "href" -> href;
        case "amount" -> amount;
        default -> null;
      };
    }
  }

  /**
   * Under what an article is filed. Its section and authors stand in the facts too.
   *
   * @param tags its topics and tags
   * @param series the series of which it is a part
   * @param section its section
   * @param authors its authors
   * @param empty whether it is filed under nothing
   */
  public record Filed(
      List<Link> tags,
      Optional<Link> series,
      Optional<Link> section,
      List<Link> authors,
      boolean empty)
      implements View {

    /** Copies the lists. */
    public Filed {
      tags = List.copyOf(tags);
      authors = List.copyOf(authors);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "tags" -> tags;
        case "series" -> series;
        case "section" -> section;
        case "authors" -> authors;
        case "empty" -> empty;
        default -> null;
      };
    }
  }

  /**
   * The place of an article in its series.
   *
   * @param series the series
   * @param number which part it is: {@code Ke-3 dalam siri ini}
   * @param before the part before
   * @param after the part after
   */
  public record Part(Link series, String number, Optional<Turn> before, Optional<Turn> after)
      implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "series" -> series;
        case "number" -> number;
        case "before" -> before;
        case "after" -> after;
        default -> null;
      };
    }
  }

  /**
   * A picture.
   *
   * @param src where it is; absent where the archive lacks it
   * @param alt what a reader who cannot see it is told; empty where it only decorates
   * @param caption the line below it
   * @param credit who made it
   * @param width how wide it is in pixels; absent where that is not known
   * @param height how high it is in pixels; there where {@code width} is
   * @param srcset the same picture in several sizes, for the attribute of that name, which needs
   *     {@code sizes} beside it; absent where there is one alone
   */
  public record PictureView(
      Optional<String> src,
      String alt,
      Optional<String> caption,
      Optional<String> credit,
      Optional<String> width,
      Optional<String> height,
      Optional<String> srcset)
      implements View {

    /**
     * A picture with its words.
     *
     * @param link where it is; absent where the archive lacks it
     */
    static PictureView of(Optional<PictureLink> link, Picture picture) {
      Optional<Size> size = link.flatMap(PictureLink::size);
      return new PictureView(
          link.map(PictureLink::src),
          picture.alt(),
          picture.caption(),
          picture.credit(),
          size.map(Size::width).map(String::valueOf),
          size.map(Size::height).map(String::valueOf),
          link.flatMap(PictureLink::srcset));
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "src" -> src;
        case "alt" -> alt;
        case "caption" -> caption;
        case "credit" -> credit;
        case "width" -> width;
        case "height" -> height;
        case "srcset" -> srcset;
        default -> null;
      };
    }
  }

  /**
   * A correction.
   *
   * @param when when it was made
   * @param note what was wrong and what is right
   */
  public record CorrectionView(Optional<When> when, String note) implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "when" -> when;
        case "note" -> note;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "headline" -> headline;
      case "standfirst" -> standfirst;
      case "language" -> language;
      case "picture" -> picture;
      case "facts" -> facts;
      case "text" -> text;
      case "frames" -> frames;
      case "corrections" -> corrections;
      case "names" -> names;
      case "spelt" -> spelt;
      case "filed" -> filed;
      case "related" -> related;
      case "part" -> part;
      case "record" -> record;
      case "cite" -> cite;
      case "before" -> before;
      case "after" -> after;
      default -> null;
    };
  }
}
