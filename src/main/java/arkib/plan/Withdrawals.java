package arkib.plan;

import arkib.archive.Archive;
import arkib.article.Card;
import arkib.article.Picture;
import arkib.article.body.Reference;
import arkib.names.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What goes with an article that was taken back. */
final class Withdrawals {

  private Withdrawals() {}

  /**
   * The pictures and other files, by path below {@code content/}, that only articles name which
   * were taken back. A picture would show what the page does not tell any more.
   *
   * @param editions what the editions of the site are made of
   * @param names knows in which file each name stands
   */
  static Set<String> files(List<Contents> editions, NamePages names) {
    List<Archive> archives = editions.stream().map(Contents::archive).toList();
    Set<String> named = new HashSet<>();
    archives.forEach(archive -> archive.withdrawn().forEach(card -> add(named, card)));
    named.retainAll(editions.get(0).assets().keySet());
    if (named.isEmpty()) {
      return named;
    }
    Set<String> shown = new HashSet<>();
    for (Archive archive : archives) {
      for (List<Card> cards :
          List.of(archive.timeline().dated(), archive.timeline().undated(), archive.standing())) {
        cards.forEach(card -> add(shown, card));
      }
    }
    for (Entry entry : names.authority().entries()) {
      entry.image().map(Picture::src).ifPresent(src -> add(shown, names.source(entry), src));
    }
    named.removeAll(shown);
    return named;
  }

  private static void add(Set<String> paths, Card card) {
    Stream.concat(
            card.references().stream().map(Reference::target),
            card.heading().picture().map(Picture::src).stream())
        .forEach(target -> add(paths, card.source(), target));
  }

  private static void add(Set<String> paths, String source, String target) {
    Links.path(source, target).ifPresent(paths::add);
  }
}
