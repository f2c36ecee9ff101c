package arkib.plan;

import arkib.address.Address;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.article.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where readers look up links of the original site: a page, and beside it the files that know the
 * links, so that one look-up fetches one small file.
 *
 * <p>A link is in the file that is named by the first hexadecimal digits of its hash. There is one
 * file for up to {@link #FULL} links, then there are 16, 256, 4,096 of them: a digit more whenever
 * a file would have more than {@link #FULL} links on average. Up to then a new link changes one
 * file and moves none. At 257, 4,097, 65,537 and 1,048,577 links all files are made anew, each time
 * with a sixteenth of the links in each: that is what it costs, four times in the life of an
 * archive of millions, each time as much as all of its links. A file has 16 to 256 links, which are
 * 1 to 25 kB.
 *
 * @param page the page
 * @param digits by how many digits of their hashes links are parted
 */
public record OldLinks(Address page, int digits) {

  /** How many links a file has on average at most. */
  public static final int FULL = 256;

  private static final String ALL = "all";

  /** Those of an archive; nothing where no article tells its link. */
  static Optional<OldLinks> of(Timeline timeline, Addresses addresses) {
    int links = cards(timeline).size();
    return links == 0
        ? Optional.empty()
        : Optional.of(new OldLinks(addresses.oldLinks(), digits(links)));
  }

  /** The articles that tell their links, in time. */
  public static List<Card> cards(Timeline timeline) {
    List<Card> cards = new ArrayList<>();
    Stream.of(timeline.dated(), timeline.undated())
        .forEach(part -> part.stream().filter(OldLinks::tells).forEach(cards::add));
    return cards;
  }

  private static boolean tells(Card card) {
    return card.origin().flatMap(Origin::url).isPresent();
  }

  /** By how many digits so many links are parted. */
  static int digits(int links) {
    int digits = 0;
    for (long room = FULL; room < links; room *= 16) {
      digits++;
    }
    return digits;
  }

  /** How many files there are. */
  public int files() {
    return 1 << (4 * digits);
  }

  /** Which file, of {@link #files()}, has a link of this hash. */
  public int number(int hash) {
    return digits == 0 ? 0 : hash >>> (32 - 4 * digits);
  }

  /** Where a file is. */
  public Address file(int number) {
    return page.file(name(number) + ".json");
  }

  private String name(int number) {
    String hex = Integer.toHexString(number);
    return digits == 0 ? ALL : "0".repeat(digits - hex.length()) + hex;
  }
}
