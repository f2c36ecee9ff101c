package arkib.build;

import arkib.article.Card;
import arkib.digest.Fingerprint;
import arkib.ledger.AddressRecord;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which article of today is an article of the build before: the one in the same file, else, where
 * that file is gone, the one among the new files that has the same features, else the same slug.
 */
final class Successors {

  private final Map<String, Card> bySource = new HashMap<>();
  private final Map<Fingerprint, Optional<Card>> byFeatures = new HashMap<>();
  private final Map<String, Optional<Card>> bySlug = new HashMap<>();

  Successors(Plan plan, List<AddressRecord> before) {
    Set<String> known =
        before.stream()
            .filter(record -> record.of() == AddressRecord.Of.ARTICLE)
            .map(AddressRecord::key)
            .collect(Collectors.toSet());
    for (PlannedPage page : plan.pages()) {
      LastingAddresses.card(page).ifPresent(card -> add(card, known.contains(card.source())));
    }
  }

  private void add(Card card, boolean isKnown) {
    bySource.put(card.source(), card);
    if (!isKnown) {
      // Of two nobody knows which it is.
      byFeatures.merge(
          LastingAddresses.features(card), Optional.of(card), (a, b) -> Optional.empty());
      bySlug.merge(card.permalink().slug(), Optional.of(card), (a, b) -> Optional.empty());
    }
  }

  Optional<Card> of(AddressRecord record) {
    return Optional.ofNullable(bySource.get(record.key()))
        .or(() -> byFeatures.getOrDefault(record.features(), Optional.empty()))
        .or(() -> bySlug.getOrDefault(slug(record.address()), Optional.empty()));
  }

  private static String slug(String address) {
    String folder = address.substring(0, address.length() - 1);
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
