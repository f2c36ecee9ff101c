package arkib.bench;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts addresses where a made-up text has numbers of articles. */
final class LinkTargets {

  private static final Pattern TARGET = Pattern.compile("\\(@(\\d+)\\)");

  private final MadeUpArchive archive;
  private final BiFunction<MadeUpHeading, MadeUpHeading, String> address;

  /**
   * Links to articles of an archive, at the addresses that are made of where the link stands and
   * where it leads.
   */
  LinkTargets(MadeUpArchive archive, BiFunction<MadeUpHeading, MadeUpHeading, String> address) {
    this.archive = archive;
    this.address = address;
  }

  /** A whole text: blocks with an empty line between. */
  String text(MadeUpArticle article) {
    String text = String.join("\n\n", article.blocks());
    return TARGET.matcher(text).replaceAll(found -> target(article.heading(), found));
  }

  private String target(MadeUpHeading from, MatchResult found) {
    return "(" + address.apply(from, archive.heading(Integer.parseInt(found.group(1)))) + ")";
  }
}
