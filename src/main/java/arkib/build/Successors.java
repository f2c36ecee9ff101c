package arkib.build;

import arkib.article.Card;
import arkib.digest.Fingerprint;
import arkib.ledger.AddressRecord;
import arkib.plan.Plan;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which article of today is an article of the build before: the one in the same file, else, where
 * that file is gone, the one among the new files that has the same features, else the same slug.
 */
final class Successors {

  private final Plan plan;
  private final Supplier<? extends Collection<AddressRecord>> before;
  private final Map<String, Card> bySource;
  private Optional<Newcomers> newcomers = Optional.empty();

  /**
   * Looks for them.
   *
   * @param asked of which it will be asked
   * @param before all that had pages in the build before; asked for only where a file is gone
   */
  Successors(
      Plan plan,
      Collection<AddressRecord> asked,
      Supplier<? extends Collection<AddressRecord>> before) {
    this.plan = plan;
    this.before = before;
    Set<String> sources = sources(asked);
    this.bySource =
        cards(plan)
            .filter(card -> sources.contains(card.source()))
            .collect(Collectors.toMap(Card::source, card -> card, (a, b) -> b));
  }

  private static Set<String> sources(Collection<AddressRecord> records) {
    return records.stream()
        .filter(record -> record.of() == AddressRecord.Of.ARTICLE)
        .map(AddressRecord::key)
        .collect(Collectors.toSet());
  }

  private static Stream<Card> cards(Plan plan) {
    return plan.pages().stream().flatMap(page -> LastingAddresses.card(page).stream());
  }

  // The articles in files that are new.
  private record Newcomers(
      Map<Fingerprint, Optional<Card>> byFeatures, Map<String, Optional<Card>> bySlug) {

    static Newcomers of(Stream<Card> cards) {
      Newcomers all = new Newcomers(new HashMap<>(), new HashMap<>());
      cards.forEach(
          card -> {
            // Of two nobody knows which it is.
            all.byFeatures.merge(
                LastingAddresses.features(card), Optional.of(card), (a, b) -> Optional.empty());
            all.bySlug.merge(
                card.permalink().slug(), Optional.of(card), (a, b) -> Optional.empty());
          });
      return all;
    }
  }

  Optional<Card> of(AddressRecord record) {
    return Optional.ofNullable(bySource.get(record.key()))
        .or(() -> newcomers().byFeatures().getOrDefault(record.features(), Optional.empty()))
        .or(() -> newcomers().bySlug().getOrDefault(slug(record.address()), Optional.empty()));
  }

  private Newcomers newcomers() {
    if (newcomers.isEmpty()) {
      Set<String> known = sources(before.get());
      newcomers =
          Optional.of(Newcomers.of(cards(plan).filter(card -> !known.contains(card.source()))));
    }
    return newcomers.get();
  }

  private static String slug(String address) {
    String folder = address.substring(0, address.length() - 1);
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
