package arkib.plan;

import arkib.address.Address;
import arkib.article.Card;
import arkib.article.Picture;
import arkib.picture.ShareCard;
import arkib.site.Cards;
import arkib.site.Colour;
import arkib.site.LookSettings;
import arkib.site.Site;
import java.util.Optional;
import java.util.function.Supplier;

/** Which articles have a card that stands for them where they are shared, and what it shows. */
final class ShareCards {

  private final Cards wanted;
  private final Contents contents;
  private final String paper;
  private final ShareCard.Look look;

  ShareCards(Site site, Contents contents) {
    this.wanted = site.settings().pictures().cards();
    this.contents = contents;
    this.paper = site.words().archiveName(site.settings().title());
    this.look = look(site.settings().look().light(), LookSettings.THEME_LIGHT);
  }

  // By day: who is shown the card is not asked whether it is dark.
  private static ShareCard.Look look(LookSettings.Scheme own, LookSettings.Scheme theme) {
    return new ShareCard.Look(
        rgb(own.paper().or(theme::paper)),
        rgb(own.ink().or(theme::ink)),
        rgb(own.accent().or(theme::accent)));
  }

  private static int rgb(Optional<Colour> colour) {
    Colour known = colour.orElseThrow();
    return known.red() << 16 | known.green() << 8 | known.blue();
  }

  /**
   * The card of an article; absent where the settings want none, or its headline has letters that
   * the card's fonts do not have.
   *
   * @param at tells where it would be
   */
  Optional<PlannedPage.ShareCardFile> of(Card card, Supplier<Address> at) {
    if (wanted == Cards.NONE || (wanted == Cards.MISSING && hasPicture(card))) {
      return Optional.empty();
    }
    return ShareCard.of(card.headline(), paper, look)
        .map(share -> new PlannedPage.ShareCardFile(at.get(), card.source(), share));
  }

  // A picture that is named and not there is none.
  private boolean hasPicture(Card card) {
    return card.heading()
        .picture()
        .map(Picture::src)
        .filter(
            src ->
                Links.path(card.source(), src)
                    .map(path -> contents.assets().containsKey(path))
                    .orElse(true))
        .isPresent();
  }
}
