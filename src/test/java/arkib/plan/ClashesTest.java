package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Card;
import arkib.digest.Fingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClashesTest {

  private static PlannedPage article(String source, String address) {
    Card card = Cards.newsIn(source, "s", Optional.empty());
    return new PlannedPage.ArticlePage(
        new Address(address), card, new Archive.Neighbours(Optional.empty(), Optional.empty()));
  }

  private static PlannedPage asset(String path) {
    return new PlannedPage.AssetFile(new Address("/" + path), path, Fingerprint.NONE);
  }

  private static PlannedPage alias(String source, String address) {
    return new PlannedPage.RedirectPage(new Address(address), new Address("/x/"), source);
  }

  private static PlannedPage notFound() {
    return new PlannedPage.NotFoundPage(new Address("/404.html"));
  }

  private static List<String> told(PlannedPage... pages) {
    return toldInTurn(List.of(pages), List.of());
  }

  private static List<String> toldInTurn(List<PlannedPage> first, List<PlannedPage> then) {
    List<String> told = new ArrayList<>();
    Clashes clashes =
        new Clashes(d -> told.add(d.location() + " " + d.problem().id() + " " + d.arguments()));
    clashes.add(first);
    clashes.add(then, first);
    return told;
  }

  @Test
  void pagesWithAddressesOfTheirOwnAreFine() {
    assertThat(told(article("a.md", "/a/"), article("b.md", "/b/"), asset("a/x.png"))).isEmpty();
  }

  @Test
  void twoSourcesForOneAddressAreToldWithBothFiles() {
    assertThat(told(article("a.md", "/a/"), article("b.md", "/a/")))
        .containsExactly("content/b.md address-twice [/a/, content/a.md]");
  }

  @Test
  void aFileMayNotBeAPageToo() {
    assertThat(told(article("a.md", "/a/"), asset("a/index.html")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("content/a/index.html address-");
  }

  @Test
  void addressesThatDifferOnlyInCaseAreToldWithBoth() {
    assertThat(told(asset("m/A.png"), asset("m/a.png")))
        .containsExactly("content/m/a.png address-case [/m/a.png, /m/A.png, content/m/A.png]");
  }

  @Test
  void whatArkibMakesItselfIsToldAtTheSourceThatIsInTheWay() {
    assertThat(told(asset("404.html"), notFound()))
        .containsExactly("content/404.html address-twice [/404.html, 404]");
    assertThat(told(notFound(), asset("404.html")))
        .containsExactly("content/404.html address-twice [/404.html, 404]");
  }

  @Test
  void anAliasNeverReplacesAPage() {
    assertThat(told(article("a.md", "/a/"), alias("b.md", "/a/")))
        .containsExactly("content/b.md alias-taken [/a/, content/a.md]");
    assertThat(told(alias("a.md", "/lama/"), alias("b.md", "/lama/")))
        .containsExactly("content/b.md alias-taken [/lama/, content/a.md]");
  }

  @Test
  void aFileMayNotBeWhereAFolderMustBe() {
    assertThat(told(article("a.md", "/lama/a/"), alias("b.md", "/lama")))
        .containsExactly("content/b.md address-twice [/lama, content/a.md]");
  }

  @Test
  void whatIsAddedLaterClashesWithWhatWasThere() {
    assertThat(toldInTurn(List.of(article("a.md", "/a/")), List.of(asset("A/index.html"))))
        .containsExactly("content/A/index.html address-case [/A/index.html, /a/, content/a.md]");
  }

  @Test
  void aFileAddedLaterMayNotBeWhereAFolderWas() {
    List<PlannedPage> first = List.of(article("a.md", "/a/"), article("b.md", "/cari/I/00/b/"));
    assertThat(toldInTurn(first, List.of(asset("cari/i/00"))))
        .containsExactly("content/cari/i/00 address-twice [/cari/i/00, content/b.md]");
    assertThat(toldInTurn(List.of(asset("cari/i")), List.of(article("b.md", "/cari/i/00/b/"))))
        .containsExactly("content/cari/i address-twice [/cari/i, content/b.md]");
  }

  @Test
  void everyOneOfManyIsTold() {
    List<PlannedPage> pages = new ArrayList<>(Collections.nCopies(1, article("a.md", "/a/")));
    pages.add(article("b.md", "/a/"));
    pages.add(article("c.md", "/a/"));
    assertThat(told(pages.toArray(PlannedPage[]::new))).hasSize(2);
  }
}
