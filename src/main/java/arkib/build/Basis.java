package arkib.build;

import arkib.article.Card;
import arkib.ledger.SourceRecord;
import arkib.names.Authority;
import arkib.source.SourceFile;
import arkib.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a build is made from, as far as it was read.
 *
 * @param authority the authority file
 * @param boilerplate the site's own lines of boilerplate
 * @param state the folder of what is known of the output folder
 * @param opening what decides how sources are read
 * @param sources all of them, in order
 * @param byPath the same by their paths
 * @param reader reads them
 * @param articles where the texts of articles are
 * @param read what is known of them
 * @param theme templates and assets
 */
record Basis(
    Authority authority,
    List<String> boilerplate,
    Path state,
    Reading.Opening opening,
    List<SourceFile> sources,
    Map<String, SourceFile> byPath,
    ArticleReader reader,
    ArticleStore articles,
    Reading.Result read,
    Theme theme) {

  /** The cards of all articles, in the order of their sources. */
  List<Card> cards() {
    // A loop: these are all articles of a site, and most builds do little else.
    List<Card> cards = new ArrayList<>(read.now().size());
    for (SourceRecord record : read.now().values()) {
      record.card().ifPresent(cards::add);
    }
    return cards;
  }
}
