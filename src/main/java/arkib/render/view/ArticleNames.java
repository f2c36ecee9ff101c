package arkib.render.view;

import arkib.archive.Axis;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NameType;
import arkib.names.Entry;
import arkib.render.view.ArticleView.Mentioned;
import arkib.render.view.ArticleView.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names that an article carries, as its page shows them. */
final class ArticleNames {

  private static final Comparator<CarriedName> MOST_MENTIONED =
      Comparator.comparingInt(CarriedName::mentions).reversed();

  private final Terms terms;

  ArticleNames(Terms terms) {
    this.terms = terms;
  }

  /** Its names by kind; its topics stand with its tags. */
  List<Names> of(Card card) {
    List<Names> all = new ArrayList<>();
    for (NameType type : NameViews.types()) {
      List<Mentioned> names = type == NameType.TOPIC ? List.of() : mentioned(card, type);
      if (!names.isEmpty()) {
        all.add(new Names(terms.words().get("nav." + Terms.key(Axis.of(type))), names));
      }
    }
    return all;
  }

  private List<Mentioned> mentioned(Card card, NameType type) {
    return card.names().stream()
        .filter(name -> name.type() == type)
        .sorted(MOST_MENTIONED)
        .flatMap(name -> entry(name).map(entry -> mentioned(name, entry)).stream())
        .toList();
  }

  private Mentioned mentioned(CarriedName name, Entry entry) {
    Link link = terms.name(entry);
    int mentions = name.mentions();
    return new Mentioned(
        link.text(),
        link.href(),
        mentions == 0 ? Optional.empty() : Optional.of(terms.amount("mentions", mentions)));
  }

  /** Its topics. */
  List<Link> topics(Card card) {
    return card.names().stream()
        .filter(name -> name.type() == NameType.TOPIC)
        .flatMap(name -> entry(name).map(terms::name).stream())
        .toList();
  }

  /** What is to be said of names that it spells in more than one way. */
  List<String> spelt(Card card) {
    return card.names().stream()
        .filter(name -> name.type() != NameType.TOPIC)
        .flatMap(name -> entry(name).flatMap(entry -> Spellings.told(terms, entry, name)).stream())
        .toList();
  }

  private Optional<Entry> entry(CarriedName name) {
    return terms.names().authority().entry(name.id());
  }
}
