package arkib.names;

import arkib.article.Article;
import arkib.article.CarriedName;
import arkib.article.GivenName;
import arkib.site.NameSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which names one article has and carries. */
final class Reading {

  private static final Comparator<CarriedName> ORDER =
      Comparator.comparing(CarriedName::type)
          .thenComparing(Comparator.comparingInt(CarriedName::quarters).reversed())
          .thenComparing(CarriedName::id);

  private final Article article;
  private final Lexicon lexicon;
  private final NameSettings settings;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Tally> tallies = new HashMap<>();
  // Only of pieces that have names: others need not be compared.
  private final Map<Long, Integer> units = new HashMap<>();
  // Whether it is known of the piece that is read now.
  private boolean compared;
  private boolean repeated;

  private Reading(Article article, Lexicon lexicon, NameSettings settings) {
    this.article = article;
    this.lexicon = lexicon;
    this.settings = settings;
  }

  /** The names of an article. */
  static Found of(Article article, Authority authority, Lexicon lexicon, NameSettings settings) {
    Reading reading = new Reading(article, lexicon, settings);
    if (reading.scan(Set.of())) {
      // What else the article names is known now.
      Set<String> named =
          reading.mentions.stream().map(Mention::id).collect(Collectors.toUnmodifiableSet());
      reading = new Reading(article, lexicon, settings);
      reading.scan(named);
    }
    return reading.found(authority);
  }

  private boolean scan(Set<String> named) {
    Scan scan = new Scan(lexicon, named);
    Pieces.of(
        article,
        piece -> {
          compared = false;
          scan.in(piece, hit -> add(piece, hit));
        });
    return scan.isUnsettled();
  }

  private void add(Piece piece, Scan.Hit hit) {
    Entry entry = hit.sense().entry();
    boolean again = isRepeated(piece);
    int quarters = again ? 0 : tally(entry).mention(piece, hit.sense().spelling());
    List<Mention.Implied> implied = new ArrayList<>();
    for (Entry other : lexicon.implied(entry)) {
      int added = again ? 0 : tally(other).implication(piece);
      implied.add(new Mention.Implied(other.id(), added));
    }
    mentions.add(
        new Mention(
            piece.place(),
            hit.start(),
            hit.end(),
            hit.name(),
            entry.id(),
            hit.sense().alias(),
            piece.text().substring(hit.start(), hit.end()),
            quarters,
            again,
            implied));
  }

  private Tally tally(Entry entry) {
    return tallies.computeIfAbsent(entry.id(), id -> new Tally(entry, settings.scores()));
  }

  // A standfirst that is a paragraph as well, a caption that stands under two pictures.
  private boolean isRepeated(Piece piece) {
    if (!compared) {
      compared = true;
      repeated = units.computeIfAbsent(trace(piece), first -> piece.unit()) != piece.unit();
    }
    return repeated;
  }

  // Of letters and digits alone: the two may differ in white space, quotation marks and case.
  private static long trace(Piece piece) {
    long trace = 1;
    for (int i = piece.start(); i < piece.text().length(); i++) {
      char c = piece.text().charAt(i);
      char simple = Letters.simple(c);
      if (simple != Letters.NONE && (simple != Letters.OTHER || Character.isLetterOrDigit(c))) {
        trace = 0x100000001b3L * (trace ^ (simple == Letters.OTHER ? c : simple));
      }
    }
    return trace;
  }

  private Found found(Authority authority) {
    Set<String> taken = new HashSet<>();
    for (String tag : article.filing().notTags()) {
      authority.named(tag).ifPresent(entry -> taken.add(entry.id()));
    }
    Set<String> given = new HashSet<>();
    List<GivenName> unknown = new ArrayList<>();
    for (GivenName name : article.filing().named()) {
      authority
          .named(name.text(), name.type())
          .ifPresentOrElse(entry -> give(entry, given), () -> unknown.add(name));
    }
    for (String tag : article.filing().tags()) {
      authority.named(tag).ifPresent(entry -> give(entry, given));
    }
    List<CarriedName> carried =
        tallies.values().stream()
            .filter(t -> given.contains(t.entry().id()) || t.quarters() >= settings.threshold())
            .filter(t -> !taken.contains(t.entry().id()))
            .map(Tally::carried)
            .sorted(ORDER)
            .toList();
    return new Found(mentions, carried, unknown);
  }

  private void give(Entry entry, Set<String> given) {
    given.add(entry.id());
    tally(entry);
  }
}
