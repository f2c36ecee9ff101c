package arkib.names;

import arkib.article.CarriedName;
import arkib.article.GivenName;
import arkib.article.NameType;
import arkib.article.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the names that an archive's articles carry. Used by one thread. */
public final class NameCounter {

  private static final Comparator<Spelling> FREQUENT =
      Comparator.comparing(Spelling::count).reversed().thenComparing(Spelling::text);

  private final Authority authority;
  private final Map<String, Tally> carried = new HashMap<>();
  private final Map<Given, Tally> given = new TreeMap<>();

  /** A counter for the names of an authority file, those too that no article carries. */
  public NameCounter(Authority authority) {
    this.authority = authority;
    authority.entries().forEach(entry -> carried.put(entry.id(), new Tally()));
  }

  private static final class Tally {
    private int articles;
    private final Map<String, Integer> spellings = new TreeMap<>();

    void add(List<Spelling> more) {
      articles++;
      more.forEach(spelling -> spellings.merge(spelling.text(), spelling.count(), Integer::sum));
    }

    List<Spelling> spellings() {
      return spellings.entrySet().stream()
          .map(entry -> new Spelling(entry.getKey(), entry.getValue()))
          .sorted(FREQUENT)
          .toList();
    }
  }

  /** A name that no entry has; those that differ in case alone are one. */
  private record Given(NameType type, String folded) implements Comparable<Given> {
    private static final Comparator<Given> ORDER =
        Comparator.comparing(Given::type).thenComparing(Given::folded);

    @Override
    public int compareTo(Given other) {
      return ORDER.compare(this, other);
    }
  }

  /** Adds the names of an article. */
  public void add(Found found) {
    for (CarriedName name : found.carried()) {
      carried.computeIfAbsent(name.id(), id -> new Tally()).add(name.spellings());
    }
    for (GivenName name : found.unknown()) {
      given
          .computeIfAbsent(new Given(name.type(), Folding.tag(name.text())), key -> new Tally())
          .add(List.of(new Spelling(name.text(), 1)));
    }
  }

  /** By type, then what most articles carry, what is mentioned most often, and by sort form. */
  public List<NameCount> counts() {
    List<NameCount> counts = new ArrayList<>();
    authority.entries().forEach(entry -> counts.add(count(entry)));
    given.forEach((name, tally) -> counts.add(count(name, tally)));
    counts.sort(
        Comparator.comparing(NameCount::type)
            .thenComparing(Comparator.comparing(NameCount::articles).reversed())
            .thenComparing(Comparator.comparing(NameCount::mentions).reversed())
            .thenComparing(this::sort)
            .thenComparing(count -> count.id().orElse("")));
    return counts;
  }

  private NameCount count(Entry entry) {
    Tally tally = carried.get(entry.id());
    return new NameCount(
        Optional.of(entry.id()),
        entry.type(),
        entry.kind(),
        entry.name(),
        tally.articles,
        tally.spellings());
  }

  // Listed, not found in a text: nothing is known of how often it is there.
  private static NameCount count(Given name, Tally tally) {
    String shown = tally.spellings().get(0).text();
    return new NameCount(
        Optional.empty(), name.type(), Optional.empty(), shown, tally.articles, List.of());
  }

  private String sort(NameCount count) {
    return Folding.tag(count.id().flatMap(authority::entry).map(Entry::sort).orElse(count.name()));
  }
}
