package arkib.build;

import arkib.address.Address;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.ledger.AddressRecord;
import arkib.names.Entry;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The pages of a plan whose addresses are to last: those of articles and of names. */
final class LastingAddresses {

  private LastingAddresses() {}

  /**
   * What the next build is to know of a plan.
   *
   * @param asked of which files it is asked, by their paths below the output folder
   */
  static List<AddressRecord> of(Plan plan, Predicate<String> asked) {
    List<AddressRecord> records = new ArrayList<>();
    for (PlannedPage page : plan.pages()) {
      Optional<Card> card = card(page);
      if (card.isPresent() && asked.test(page.address().outputPath())) {
        records.add(
            new AddressRecord(
                AddressRecord.Of.ARTICLE,
                card.get().source(),
                page.address().path(),
                features(card.get())));
      }
    }
    for (Plan edition : plan.editions()) {
      for (Entry entry : edition.names().authority().entries()) {
        Optional<Address> page =
            edition.names().of(entry.id()).filter(at -> asked.test(at.outputPath()));
        page.ifPresent(
            at ->
                records.add(
                    new AddressRecord(
                        AddressRecord.Of.NAME, entry.id(), at.path(), Fingerprint.NONE)));
      }
    }
    return records;
  }

  /** What makes an article known in another file: headline, date, number of words. */
  static Fingerprint features(Card card) {
    return new Digest()
        .add(card.headline())
        .add(card.published().map(NewsDate::edtf))
        .add(card.words())
        .fingerprint();
  }

  /** The article of a page, if it is one of an article's own. */
  static Optional<Card> card(PlannedPage page) {
    if (page instanceof PlannedPage.ArticlePage article) {
      return Optional.of(article.card());
    }
    return page instanceof PlannedPage.StandingPage standing
        ? Optional.of(standing.card())
        : Optional.empty();
  }
}
