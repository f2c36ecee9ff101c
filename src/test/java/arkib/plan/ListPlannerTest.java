package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.plan.PlannedPage.ListPage;
import arkib.site.Settings;
import arkib.site.SiteWords;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ListPlannerTest {

  private static final Addresses ADDRESSES =
      new Addresses(Settings.DEFAULT, SiteWords.in(Settings.DEFAULT.language()));

  /** The pages of the list of the tag that all these articles have. */
  private static Map<Address, ListPage> tag(int size, List<Optional<NewsDate>> dates) {
    return plan(size, dates, Axis.TAG);
  }

  private static Map<Address, ListPage> tag(int size, String... dates) {
    return tag(size, Stream.of(dates).map(ListPlannerTest::date).toList());
  }

  private static Map<Address, ListPage> plan(int size, List<Optional<NewsDate>> dates, Axis axis) {
    List<PlannedPage> pages = new ArrayList<>();
    Listing listing = Archive.of(cards(dates), List.of()).listings(axis).get(0);
    new ListPlanner(ADDRESSES, size, pages::add).plan(listing);
    return pages.stream()
        .map(ListPage.class::cast)
        .collect(Collectors.toMap(ListPage::address, Function.identity()));
  }

  private static List<Card> cards(List<Optional<NewsDate>> dates) {
    return IntStream.range(0, dates.size())
        .mapToObj(i -> Cards.news("s" + i, dates.get(i)))
        .toList();
  }

  private static Optional<NewsDate> date(String edtf) {
    return edtf.isEmpty() ? Optional.empty() : Cards.date(edtf);
  }

  private static List<String> paths(Map<Address, ListPage> pages) {
    return pages.keySet().stream().map(Address::path).sorted().toList();
  }

  private static ListSpan span(Map<Address, ListPage> pages, String path) {
    return pages.get(new Address(path)).span();
  }

  private static List<String> shown(Map<Address, ListPage> pages, String path) {
    return span(pages, path).shown().stream().map(card -> card.permalink().slug()).toList();
  }

  @Test
  void aListThatFitsHasOnlyItsFront() {
    Map<Address, ListPage> pages = tag(3, "2024-01-01", "2025-01-01", "");
    assertThat(paths(pages)).containsExactly("/tag/banjir/");
    assertThat(shown(pages, "/tag/banjir/")).containsExactly("s1", "s0", "s2");
  }

  @Test
  void oneMoreGivesItYears() {
    Map<Address, ListPage> pages = tag(3, "2024-01-01", "2024-02-01", "2025-01-01", "2025-02-01");
    assertThat(paths(pages))
        .containsExactly("/tag/banjir/", "/tag/banjir/2024/", "/tag/banjir/2025/");
    assertThat(shown(pages, "/tag/banjir/")).containsExactly("s3", "s2", "s1");
    assertThat(shown(pages, "/tag/banjir/2024/")).containsExactly("s0", "s1");
  }

  @Test
  void aYearThatOverflowsHasMonthsAndAMonthThatOverflowsHasDays() {
    Map<Address, ListPage> pages =
        tag(2, "2024-03-01", "2024-03-01", "2024-03-01", "2024-05-01", "2025-01-01");
    assertThat(paths(pages))
        .containsExactly(
            "/tag/banjir/",
            "/tag/banjir/2024/",
            "/tag/banjir/2024/03/",
            "/tag/banjir/2024/03/01/",
            "/tag/banjir/2024/05/",
            "/tag/banjir/2025/");
    assertThat(shown(pages, "/tag/banjir/2024/03/01/")).containsExactly("s0", "s1", "s2");
    assertThat(span(pages, "/tag/banjir/2024/").total()).isEqualTo(4);
  }

  @Test
  void vagueDatesStayWhereTheyAreKnownToBe() {
    Map<Address, ListPage> pages =
        tag(1, "2024", "2024-03", "2024-03-05", "2024-03-06", "2024-04-01");
    assertThat(shown(pages, "/tag/banjir/2024/")).contains("s0").contains("s4");
    assertThat(shown(pages, "/tag/banjir/2024/03/")).contains("s1").contains("s3");
    assertThat(shown(pages, "/tag/banjir/2024/03/05/")).containsExactly("s2");
  }

  @Test
  void theUndatedHaveAPageOfTheirOwnWhereTheFrontDoesNotShowThem() {
    Map<Address, ListPage> pages = tag(1, "2024-01-01", "", "");
    assertThat(shown(pages, "/tag/banjir/tanpa-tarikh/")).containsExactly("s1", "s2");
    ListSpan.Front front = (ListSpan.Front) span(pages, "/tag/banjir/");
    assertThat(front.undated().address()).contains(new Address("/tag/banjir/tanpa-tarikh/"));
  }

  /** Else each new article would change the pages of all years beside its own. */
  @Test
  void yearsAreNamedWithoutTheirCounts() {
    ListSpan.Stretch year = besides("/tag/banjir/2022/");
    assertThat(year.siblings())
        .extracting(ListSpan.Sibling::count)
        .containsOnly(OptionalInt.empty());
    assertThat(year.siblings())
        .extracting(sibling -> sibling.address().map(Address::path).orElse(""))
        .containsExactly("/tag/banjir/2022/", "", "/tag/banjir/2024/");
  }

  @Test
  void monthsAndDaysOfAClosedYearWithTheirCounts() {
    assertThat(counts("/tag/banjir/2022/02/")).containsExactly(1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(counts("/tag/banjir/2022/02/01/")).hasSize(28).startsWith(1, 2, 0);
  }

  /** Else each new article would change the pages of all months of its year. */
  @Test
  void monthsAndDaysOfTheLastYearWithoutThem() {
    ListSpan.Stretch month = besides("/tag/banjir/2024/02/");
    assertThat(month.siblings())
        .extracting(ListSpan.Sibling::count)
        .containsOnly(OptionalInt.empty());
    assertThat(besides("/tag/banjir/2024/02/01/").siblings())
        .extracting(ListSpan.Sibling::count)
        .containsOnly(OptionalInt.empty());
    assertThat(month.siblings().subList(0, 3))
        .extracting(sibling -> sibling.address().map(Address::path).orElse(""))
        .containsExactly("/tag/banjir/2024/01/", "/tag/banjir/2024/02/", "");
  }

  private static List<Integer> counts(String page) {
    return besides(page).siblings().stream().map(sibling -> sibling.count().orElseThrow()).toList();
  }

  private static ListSpan.Stretch besides(String page) {
    Map<Address, ListPage> pages =
        tag(
            1,
            "2022-01-01",
            "2022-02-01",
            "2022-02-02",
            "2022-02-02",
            "2024-01-01",
            "2024-02-01",
            "2024-02-02");
    return (ListSpan.Stretch) span(pages, page);
  }

  @Test
  void theWholeArchiveHasEveryYearAndMonthHoweverSmall() {
    Map<Address, ListPage> pages = plan(50, List.of(date("2024-03-05")), Axis.ARCHIVE);
    assertThat(paths(pages)).containsExactly("/2024/", "/2024/03/");
  }

  @Property(tries = 300)
  void everyArticleIsReachedFromItsList(
      @ForAll("dates") List<Optional<NewsDate>> dates, @ForAll @IntRange(min = 1, max = 5) int n) {
    Map<Address, ListPage> tag = tag(n, dates);
    assertThat(reached(tag, List.of(new Address("/tag/banjir/")))).isEqualTo(sources(cards(dates)));
    Map<Address, ListPage> whole = plan(n, dates, Axis.ARCHIVE);
    List<Address> years =
        whole.keySet().stream()
            .filter(address -> address.path().matches("/(\\d{4}|tanpa-tarikh)/"))
            .toList();
    assertThat(reached(whole, years)).isEqualTo(sources(cards(dates)));
  }

  @Property(tries = 300)
  void noPageButADayOrTheUndatedIsLongerThanItMayBe(
      @ForAll("dates") List<Optional<NewsDate>> dates, @ForAll @IntRange(min = 1, max = 5) int n) {
    for (ListPage page : tag(n, dates).values()) {
      long exact =
          page.span().shown().stream()
              .filter(
                  card ->
                      card.published().flatMap(d -> d.day().stream().boxed().findAny()).isPresent())
              .count();
      boolean isDay = page.address().path().matches(".*/\\d{4}/\\d\\d/\\d\\d/");
      assertThat(exact).as(page.address().path()).isLessThanOrEqualTo(isDay ? exact : n);
    }
  }

  // Only along the parts that a page tells, and each must be there.
  private static Set<String> reached(Map<Address, ListPage> pages, Collection<Address> from) {
    Set<Address> seen = new HashSet<>(from);
    Deque<Address> open = new ArrayDeque<>(from);
    Set<String> found = new HashSet<>();
    while (!open.isEmpty()) {
      Address address = open.removeFirst();
      assertThat(pages).containsKey(address);
      ListSpan span = pages.get(address).span();
      found.addAll(sources(span.shown()));
      parts(span).flatMap(part -> part.address().stream()).filter(seen::add).forEach(open::addLast);
    }
    return found;
  }

  private static Stream<ListSpan.Part> parts(ListSpan span) {
    if (span instanceof ListSpan.Front front) {
      return Stream.concat(front.years().stream(), Stream.of(front.undated()));
    }
    return span instanceof ListSpan.Stretch stretch ? stretch.parts().stream() : Stream.empty();
  }

  private static Set<String> sources(Collection<Card> cards) {
    return cards.stream().map(Card::source).collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<List<Optional<NewsDate>>> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 500).map(d -> LocalDate.of(2023, 11, 1).plusDays(d / 9));
    Arbitrary<Optional<NewsDate>> exact =
        days.map(day -> Optional.of(NewsDate.ofDay(day, Cards.ZONE)));
    Arbitrary<Optional<NewsDate>> months =
        days.map(d -> Optional.of(NewsDate.ofMonth(d.getYear(), d.getMonthValue(), Cards.ZONE)));
    Arbitrary<Optional<NewsDate>> years =
        days.map(day -> Optional.of(NewsDate.ofYear(day.getYear(), Cards.ZONE)));
    Arbitrary<Optional<NewsDate>> none = Arbitraries.just(Optional.empty());
    return Arbitraries.oneOf(List.of(exact, exact, exact, months, years, none))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }
}
