package arkib.cli;

import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.build.Inventory;
import arkib.names.Authority;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An archive in figures. News items that are shown are counted; all others only by why they are
 * not.
 *
 * @param articles how many there are
 * @param undated how many of them have no date
 * @param captured how many were read from captured pages
 * @param words how many words they have together
 * @param years how many are dated to each year, those between the first and the last without one
 *     too
 * @param sections how many are in each section, the most first; "" is none
 * @param entries how many names the authority file has
 * @param names how many of those the articles carry
 * @param mentions how often articles carry a name
 * @param tags how many different tags there are
 * @param authors how many different authors there are
 * @param gaps the longest times without an article, the longest first
 * @param held how many articles are held back
 * @param withdrawn how many were taken back
 */
record Figures(
    int articles,
    int undated,
    int captured,
    long words,
    TreeMap<Integer, Integer> years,
    List<Map.Entry<String, Integer>> sections,
    int entries,
    int names,
    long mentions,
    int tags,
    int authors,
    List<Gap> gaps,
    int held,
    int withdrawn) {

  private static final int GAPS = 5;

  /**
   * A time without an article.
   *
   * @param from the day of the one before
   * @param to the day of the one after
   */
  record Gap(LocalDate from, LocalDate to) {
    long days() {
      return ChronoUnit.DAYS.between(from, to);
    }
  }

  /** The figures of an inventory. */
  static Figures of(Inventory inventory) {
    Count count = new Count();
    inventory.cards().stream()
        .filter(card -> card.kind() == Kind.NEWS)
        .filter(card -> !inventory.held().containsKey(card.source()))
        .forEach(count::add);
    return count.figures(inventory.held().size(), inventory.authority());
  }

  private static final class Count {
    private int articles;
    private int undated;
    private int captured;
    private int withdrawn;
    private long words;
    private long mentions;
    private final TreeMap<Integer, Integer> years = new TreeMap<>();
    private final Map<String, Integer> sections = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private final Set<String> authors = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    void add(Card card) {
      if (card.publication().withdrawn().isPresent()) {
        withdrawn++;
        return;
      }
      articles++;
      undated += card.published().isEmpty() ? 1 : 0;
      captured += card.raw().isPresent() ? 1 : 0;
      words += card.words();
      card.published().ifPresent(this::add);
      sections.merge(card.filing().section().orElse(""), 1, Integer::sum);
      for (CarriedName name : card.names()) {
        names.add(name.id());
        mentions++;
      }
      tags.addAll(card.filing().tags());
      authors.addAll(card.heading().byline());
    }

    private void add(NewsDate date) {
      years.merge(date.year(), 1, Integer::sum);
      date.day()
          .ifPresent(day -> days.add(LocalDate.of(date.year(), date.month().orElseThrow(), day)));
    }

    Figures figures(int held, Authority authority) {
      if (!years.isEmpty()) {
        for (int year = years.firstKey(); year < years.lastKey(); year++) {
          years.putIfAbsent(year, 0);
        }
      }
      List<Map.Entry<String, Integer>> bySize = new ArrayList<>(sections.entrySet());
      bySize.sort(
          Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
              .thenComparing(Map.Entry.comparingByKey()));
      return new Figures(
          articles,
          undated,
          captured,
          words,
          years,
          bySize,
          authority.entries().size(),
          names.size(),
          mentions,
          tags.size(),
          authors.size(),
          gaps(),
          held,
          withdrawn);
    }

    private List<Gap> gaps() {
      List<LocalDate> inOrder = days.stream().sorted().toList();
      List<Gap> gaps = new ArrayList<>();
      for (int i = 1; i < inOrder.size(); i++) {
        gaps.add(new Gap(inOrder.get(i - 1), inOrder.get(i)));
      }
      return gaps.stream()
          .filter(gap -> gap.days() > 1)
          .sorted(Comparator.comparing(Gap::days).reversed().thenComparing(Gap::from))
          .limit(GAPS)
          .toList();
    }
  }
}
