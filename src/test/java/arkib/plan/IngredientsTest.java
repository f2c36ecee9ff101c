package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Corrected;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.archive.SeriesPart;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Correction;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.diagnostic.Location;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.names.Facts;
import arkib.names.Ties;
import arkib.picture.ShareCard;
import arkib.site.Settings;
import arkib.site.Site;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Pages that differ in anything that their record holds have different fingerprints, also where
 * they are at one address. What random edits seldom or never do, is shown here.
 */
class IngredientsTest {

  private static final Address HERE = new Address("/sini/");
  private static final Address A = new Address("/a/");
  private static final Address B = new Address("/b/");
  private static final Optional<Period> NO_PERIOD = Optional.empty();
  private static final Optional<NewsDate> MAY = Cards.date("2019-05-17");
  private static final Optional<NewsDate> JUNE = Cards.date("2019-06-17");
  private static final Card ONE = card("satu");
  private static final Card TWO = card("dua");
  private static final ListSpan.Part NONE =
      new ListSpan.Part(Optional.empty(), 0, Optional.empty());
  private static final ListSpan.Part YEAR = part(new Period.Year(2019), 3, Optional.of(A));

  private static final Authority AUTHORITY = new Authority(List.of(entry("siti"), entry("ali")));

  private final List<PlannedPage> pages = new ArrayList<>();

  @Test
  void pagesThatDifferAreMadeOfOtherThings() {
    files();
    articles();
    lists();
    spans();
    days();
    corrections();
    names();
    outputs();
    Archive archive = Archive.of(List.of(), List.of(), AUTHORITY);
    Edition edition =
        new Edition(
            Site.of(Path.of("site"), Settings.DEFAULT),
            new Contents(archive, Map.of(), Map.of(), Map.of()));
    Plan plan =
        Planner.plan(
            List.of(edition),
            List.of(),
            told -> {
              throw new AssertionError(told);
            });
    Ingredients ingredients =
        new Ingredients(plan, edition, new Everywhere(Fingerprint.NONE, List.of()), List.of());
    Map<Fingerprint, PlannedPage> seen = new HashMap<>();
    for (PlannedPage page : pages) {
      assertThat(seen.put(ingredients.of(page).whole(), page)).as(page.toString()).isNull();
    }
    assertThat(pages).hasSizeGreaterThan(50);
  }

  private void files() {
    pages.add(new PlannedPage.NotFoundPage(HERE));
    pages.add(new PlannedPage.NotFoundPage(A));
    pages.add(new PlannedPage.AssetFile(HERE, "media/a", content("a")));
    pages.add(new PlannedPage.AssetFile(HERE, "media/a", content("b")));
    pages.add(new PlannedPage.AssetFile(HERE, "media/a", content("a"), true));
    pages.add(new PlannedPage.ScaledFile(HERE, "media/a.jpg", scaling("e")));
    pages.add(new PlannedPage.ScaledFile(HERE, "media/a.jpg", scaling("f")));
    pages.add(shareCard("Satu"));
    pages.add(shareCard("Dua"));
    pages.add(new PlannedPage.RawFile(HERE, "a.txt", content("c")));
    pages.add(new PlannedPage.RawFile(HERE, "a.txt", content("d")));
    pages.add(new PlannedPage.RedirectPage(HERE, A, "a.md"));
    pages.add(new PlannedPage.RedirectPage(HERE, B, "a.md"));
  }

  private static PlannedPage.Scaling scaling(String made) {
    return new PlannedPage.Scaling(content("a"), 480, content(made));
  }

  private static PlannedPage shareCard(String headline) {
    ShareCard.Look look = new ShareCard.Look(0xffffff, 0x161616, 0xa51c1c);
    ShareCard card = ShareCard.of(headline, "Arkib Warta", look).orElseThrow();
    return new PlannedPage.ShareCardFile(HERE, "a.md", card);
  }

  private void articles() {
    for (Card card : List.of(ONE, TWO)) {
      pages.add(new PlannedPage.StandingPage(HERE, card));
      pages.add(new PlannedPage.WithdrawnPage(HERE, card));
      pages.add(article(card, Optional.empty(), Optional.empty()));
    }
    for (SeriesPart part :
        List.of(
            new SeriesPart(1, Optional.empty(), Optional.empty()),
            new SeriesPart(2, Optional.empty(), Optional.empty()),
            new SeriesPart(2, Optional.of(TWO), Optional.empty()),
            new SeriesPart(2, Optional.empty(), Optional.of(TWO)))) {
      Archive.Neighbours alone = new Archive.Neighbours(Optional.empty(), Optional.empty());
      pages.add(
          new PlannedPage.ArticlePage(
              HERE, ONE, alone, Optional.of(part), Optional.empty(), none -> List.of()));
    }
    pages.add(article(ONE, Optional.of(TWO), Optional.empty()));
    pages.add(article(ONE, Optional.empty(), Optional.of(TWO)));
    pages.add(article(ONE, Optional.of(card("tiga")), Optional.empty()));
    pages.add(related(List.of(TWO)));
    pages.add(related(List.of(card("tiga"))));
    pages.add(related(List.of(TWO, card("tiga"))));
    pages.add(related(List.of(card("tiga"), TWO)));
  }

  private void lists() {
    pages.add(new PlannedPage.IndexPage(HERE, Axis.TAG, List.of()));
    pages.add(new PlannedPage.IndexPage(HERE, Axis.AUTHOR, List.of()));
    ListSpan all = new ListSpan.Undated(List.of(ONE));
    pages.add(
        new PlannedPage.ListPage(
            HERE, listing(Axis.TAG, "Jeti", "jeti"), NO_PERIOD, MAY, () -> all));
    pages.add(
        new PlannedPage.ListPage(
            HERE, listing(Axis.AUTHOR, "Jeti", "jeti"), NO_PERIOD, MAY, () -> all));
    pages.add(
        new PlannedPage.ListPage(
            HERE, listing(Axis.TAG, "JETI", "jeti"), NO_PERIOD, MAY, () -> all));
    pages.add(
        new PlannedPage.ListPage(
            HERE, listing(Axis.TAG, "Jeti", "jeti-2"), NO_PERIOD, MAY, () -> all));
  }

  private void days() {
    MonthDay may = MonthDay.of(5, 17);
    Period.Day day = new Period.Day(2019, 5, 17);
    pages.add(new PlannedPage.DaysPage(HERE, List.of(may)));
    pages.add(new PlannedPage.DaysPage(HERE, List.of(MonthDay.of(5, 18))));
    for (DaySpan span :
        List.of(
            new DaySpan(List.of(), Optional.empty(), Optional.empty()),
            new DaySpan(List.of(), Optional.of(may), Optional.empty()),
            new DaySpan(List.of(), Optional.empty(), Optional.of(may)),
            new DaySpan(List.of(of(day, 1, A, ONE)), Optional.empty(), Optional.empty()),
            new DaySpan(List.of(of(day, 1, A, TWO)), Optional.empty(), Optional.empty()),
            new DaySpan(List.of(of(day, 2, A)), Optional.empty(), Optional.empty()),
            new DaySpan(List.of(of(day, 3, A)), Optional.empty(), Optional.empty()),
            new DaySpan(List.of(of(day, 2, B)), Optional.empty(), Optional.empty()))) {
      pages.add(new PlannedPage.DayPage(HERE, may, () -> span));
    }
  }

  private static DaySpan.Year of(Period.Day day, int count, Address address, Card... shown) {
    return new DaySpan.Year(day, count, List.of(shown), address);
  }

  private void corrections() {
    Corrected one = new Corrected(ONE, new Correction(MAY, "a"));
    Optional<Period> year = Optional.of(new Period.Year(2019));
    for (CorrectionsSpan span :
        List.of(
            new CorrectionsSpan(Optional.empty(), true, List.of(), 0, List.of()),
            new CorrectionsSpan(Optional.empty(), false, List.of(), 0, List.of()),
            new CorrectionsSpan(year, false, List.of(), 0, List.of()),
            new CorrectionsSpan(Optional.empty(), true, List.of(one), 1, List.of()),
            new CorrectionsSpan(Optional.empty(), true, List.of(one), 2, List.of()),
            new CorrectionsSpan(Optional.empty(), true, List.of(one), 2, List.of(YEAR)),
            corrected(new Corrected(TWO, one.correction())),
            corrected(new Corrected(ONE, new Correction(JUNE, "a"))),
            corrected(new Corrected(ONE, new Correction(MAY, "b"))))) {
      pages.add(new PlannedPage.CorrectionsPage(HERE, span));
    }
  }

  private static CorrectionsSpan corrected(Corrected one) {
    return new CorrectionsSpan(Optional.empty(), true, List.of(one), 1, List.of());
  }

  private void spans() {
    Period year = new Period.Year(2019);
    add(new ListSpan.Undated(List.of(TWO)));
    add(new ListSpan.Undated(List.of(ONE, TWO)));
    add(new ListSpan.Front(List.of(ONE), 1, List.of(), List.of(), NONE));
    add(new ListSpan.Front(List.of(TWO), 1, List.of(), List.of(), NONE));
    add(new ListSpan.Front(List.of(ONE), 2, List.of(), List.of(), NONE));
    add(new ListSpan.Front(List.of(ONE), 1, List.of(YEAR), List.of(), NONE));
    add(new ListSpan.Front(List.of(ONE), 1, List.of(), List.of(YEAR), NONE));
    add(new ListSpan.Front(List.of(ONE), 1, List.of(), List.of(), YEAR));
    for (ListSpan.Part part :
        List.of(
            part(new Period.Year(2020), 3, Optional.of(A)),
            part(year, 4, Optional.of(A)),
            part(year, 3, Optional.empty()))) {
      add(new ListSpan.Front(List.of(ONE), 1, List.of(part), List.of(), NONE));
      add(new ListSpan.Front(List.of(ONE), 1, List.of(YEAR, part), List.of(), NONE));
    }
    for (Period period :
        List.of(
            year,
            new Period.Year(2020),
            new Period.Month(2019, 5),
            new Period.Month(2019, 6),
            new Period.Day(2019, 5, 17),
            new Period.Day(2019, 5, 18))) {
      add(new ListSpan.Stretch(period, List.of(ONE), 1, List.of(), List.of()));
    }
    add(new ListSpan.Stretch(year, List.of(TWO), 1, List.of(), List.of()));
    add(new ListSpan.Stretch(year, List.of(ONE), 2, List.of(), List.of()));
    add(new ListSpan.Stretch(year, List.of(ONE), 1, List.of(YEAR), List.of()));
    for (ListSpan.Sibling sibling :
        List.of(
            new ListSpan.Sibling(year, OptionalInt.of(1), Optional.of(A)),
            new ListSpan.Sibling(year, OptionalInt.of(2), Optional.of(A)),
            new ListSpan.Sibling(year, OptionalInt.empty(), Optional.of(A)),
            new ListSpan.Sibling(year, OptionalInt.empty(), Optional.empty()),
            new ListSpan.Sibling(new Period.Year(2020), OptionalInt.empty(), Optional.empty()))) {
      add(new ListSpan.Stretch(year, List.of(ONE), 1, List.of(), List.of(sibling)));
      add(new ListSpan.Stretch(year, List.of(ONE), 1, List.of(YEAR), List.of(sibling)));
    }
    add(new ListSpan.Stretch(year, List.of(ONE), 1, List.of(), List.of(), List.of(YEAR)));
  }

  private void names() {
    pages.add(article(carrying("siti"), Optional.empty(), Optional.empty()));
    pages.add(article(carrying("ali"), Optional.empty(), Optional.empty()));
    pages.add(front("siti", ONE));
    pages.add(front("ali", ONE));
    // The newest article alone is shown; the page tells how all of them spell the name.
    pages.add(front("siti", ONE, TWO));
    pages.add(front("siti", ONE, card("tiga")));
  }

  private void outputs() {
    Listing siti = listingOf("siti", ONE);
    output(List.of(), recipe -> {});
    pages.add(new PlannedPage.OutputFile(HERE, "lain", new Output(List.of(), recipe -> {})));
    output(List.of(ONE), recipe -> {});
    output(List.of(TWO), recipe -> {});
    output(List.of(ONE, TWO), recipe -> {});
    output(List.of(TWO, ONE), recipe -> {});
    output(List.of(carrying("siti")), recipe -> {});
    output(List.of(carrying("ali")), recipe -> {});
    // Its card, but not its text.
    output(List.of(), recipe -> recipe.article(ONE));
    output(List.of(), recipe -> recipe.article(TWO));
    output(List.of(), recipe -> recipe.article(carrying("siti")));
    output(List.of(), recipe -> recipe.list(siti));
    output(List.of(), recipe -> recipe.list(siti).article(ONE));
    output(List.of(), recipe -> recipe.list(listing(Axis.TAG, "Jeti", "jeti")));
    output(List.of(), recipe -> recipe.address(A));
    output(List.of(), recipe -> recipe.address(B));
    output(List.of(), recipe -> recipe.address(A).address(B));
    output(List.of(), recipe -> recipe.address(B).address(A));
    output(List.of(), recipe -> recipe.dated(A, Optional.empty()));
    output(List.of(), recipe -> recipe.dated(A, MAY));
    output(List.of(), recipe -> recipe.dated(A, JUNE));
    output(List.of(), recipe -> recipe.dated(B, MAY));
    output(List.of(), recipe -> recipe.entry("x"));
    output(List.of(), recipe -> recipe.entry(Optional.of("x")));
    output(List.of(), recipe -> recipe.entry(Optional.empty()));
  }

  private void output(List<Card> texts, Consumer<OutputRecipe> stated) {
    pages.add(new PlannedPage.OutputFile(HERE, "fail", new Output(texts, stated)));
  }

  private record Output(List<Card> texts, Consumer<OutputRecipe> stated) implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      stated.accept(recipe);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      throw new AssertionError("nobody asked");
    }
  }

  private static PlannedPage front(String id, Card... cards) {
    ListSpan.Front newest =
        new ListSpan.Front(List.of(ONE), cards.length, List.of(), List.of(), NONE);
    return new PlannedPage.ListPage(HERE, listingOf(id, cards), NO_PERIOD, MAY, () -> newest);
  }

  private static Listing listingOf(String id, Card... cards) {
    return new Listing(
        Axis.PERSON,
        "Siti",
        "siti",
        Archive.of(List.of(cards), List.of()).timeline(),
        AUTHORITY.entry(id));
  }

  private static Entry entry(String id) {
    return new Entry(
        id,
        NameType.PERSON,
        Optional.empty(),
        "Nama " + id,
        id,
        List.of(),
        List.of(),
        new Ties(List.of(), Optional.of("di-" + id), List.of()),
        Facts.NONE,
        List.of(),
        Location.of("content/names/nama.yaml"));
  }

  // What is shown of it and its text are the same: only the name is another.
  private static Card carrying(String id) {
    Card plain = card("bernama");
    return new Card(
        plain.source(),
        plain.kind(),
        plain.heading(),
        plain.publication(),
        plain.filing(),
        plain.permalink(),
        List.of(new CarriedName(id, NameType.PERSON, 4, List.of())),
        plain.origin(),
        plain.corrections(),
        plain.raw(),
        plain.words(),
        plain.sketch(),
        plain.references(),
        plain.content(),
        plain.shown());
  }

  private void add(ListSpan span) {
    pages.add(
        new PlannedPage.ListPage(
            HERE, listing(Axis.TAG, "Jeti", "jeti"), NO_PERIOD, MAY, () -> span));
  }

  private static PlannedPage article(Card card, Optional<Card> earlier, Optional<Card> later) {
    return new PlannedPage.ArticlePage(HERE, card, new Archive.Neighbours(earlier, later));
  }

  private static PlannedPage related(List<Card> earlier) {
    return new PlannedPage.ArticlePage(
        HERE,
        ONE,
        new Archive.Neighbours(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        card -> earlier);
  }

  private static Listing listing(Axis axis, String name, String slug) {
    return new Listing(axis, name, slug, Archive.of(List.of(), List.of()).timeline());
  }

  private static ListSpan.Part part(Period period, int count, Optional<Address> address) {
    return new ListSpan.Part(Optional.of(period), count, address);
  }

  // Of one address and one text: what else is shown of it is another.
  private static Card card(String shown) {
    Card plain = Cards.news("artikel", MAY);
    return new Card(
        plain.source(),
        plain.kind(),
        plain.heading(),
        plain.publication(),
        plain.filing(),
        plain.permalink(),
        plain.names(),
        plain.origin(),
        plain.corrections(),
        plain.raw(),
        plain.words(),
        plain.sketch(),
        plain.references(),
        plain.content(),
        content(shown));
  }

  private static Fingerprint content(String text) {
    return new Digest().add(text).fingerprint();
  }
}
