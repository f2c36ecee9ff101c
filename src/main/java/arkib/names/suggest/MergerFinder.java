package arkib.names.suggest;

import arkib.article.NameType;
import arkib.article.Spelling;
import arkib.names.suggest.SuggestedMerger.Closeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds spellings that may be one name among the phrases of an archive. */
final class MergerFinder {

  private static final Comparator<SuggestedMerger> BEST =
      Comparator.comparing(SuggestedMerger::score)
          .reversed()
          .thenComparing(SuggestedMerger::name)
          .thenComparing(merger -> merger.phrases().toString())
          .thenComparing(SuggestedMerger::closeness);

  private static final Comparator<Spelling> FREQUENT =
      Comparator.comparing(Spelling::count).reversed().thenComparing(Spelling::text);

  // From how many letters on two of them may differ where nothing else speaks for it: of shorter
  // words too many are different names, Johor and Bogor.
  private static final int LONG = 8;

  private final List<Form> forms;
  private final Map<String, List<Place>> places = new HashMap<>();

  /** A word's place in a phrase. */
  private record Place(Form form, int at) {}

  private MergerFinder(List<Form> forms) {
    this.forms = forms;
  }

  /** The spellings that may be one name, best first. */
  static List<SuggestedMerger> of(List<Form> forms) {
    return new MergerFinder(forms).find();
  }

  private List<SuggestedMerger> find() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Form form : forms) {
      for (int i = 0; i < form.words().size(); i++) {
        String plain = form.words().get(i).plain();
        counts.merge(plain, form.count().times(), Integer::sum);
        places.computeIfAbsent(plain, key -> new ArrayList<>(1)).add(new Place(form, i));
      }
    }
    // The most frequent first: it is the one that others may be spellings of.
    List<String> words = new ArrayList<>(counts.keySet());
    words.sort(
        Comparator.<String>comparingInt(counts::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    List<List<Neighbours.Neighbour>> neighbours = Neighbours.of(words);
    List<SuggestedMerger> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (Closeness closeness : Closeness.values()) {
        List<String> like =
            neighbours.get(i).stream()
                .filter(neighbour -> neighbour.closeness() == closeness)
                .map(neighbour -> words.get(neighbour.word()))
                .toList();
        if (closeness == Closeness.SOUND && !like.isEmpty()) {
          around(words.get(i), like, closeness, found);
        } else {
          // Each may be right or wrong alone.
          for (String one : like) {
            around(words.get(i), List.of(one), closeness, found);
          }
        }
      }
    }
    return withoutParts(found);
  }

  private void around(
      String word, List<String> like, Closeness closeness, List<SuggestedMerger> found) {
    Family family = new Family();
    places.get(word).forEach(place -> family.add(place.form(), place.at()));
    for (String other : like) {
      places.get(other).forEach(place -> family.add(place.form(), place.at()));
    }
    for (List<Family.Member> members : family.parted()) {
      Map<String, List<Family.Member>> spellings = new TreeMap<>();
      members.forEach(
          member ->
              spellings
                  .computeIfAbsent(member.spelt().plain(), key -> new ArrayList<>(1))
                  .add(member));
      if (spellings.size() > 1 && spellings.containsKey(word) && isNew(members)) {
        int evidence = evidence(List.copyOf(spellings.values()));
        boolean isLong = spellings.keySet().stream().allMatch(plain -> plain.length() >= LONG);
        if (evidence > 0 || isLong || closeness != Closeness.TWO_LETTERS) {
          found.add(merger(spellings, members, closeness, evidence));
        }
      }
    }
  }

  // Of spellings that are all of one entry nothing is new; those of two entries are two names.
  private static boolean isNew(List<Family.Member> members) {
    boolean open = members.stream().anyMatch(member -> member.form().entry().isEmpty());
    // "Zulaikha dan Zulaika" are two.
    boolean apart = members.stream().map(member -> member.form().text()).distinct().count() > 1;
    return open && apart && entries(members).size() < 2;
  }

  private static Set<String> entries(List<Family.Member> members) {
    Set<String> entries = new TreeSet<>();
    members.forEach(member -> member.form().entry().ifPresent(entries::add));
    return entries;
  }

  private static SuggestedMerger merger(
      Map<String, List<Family.Member>> bySpelling,
      List<Family.Member> members,
      Closeness closeness,
      int evidence) {
    Set<String> first = members.get(0).rest();
    boolean sameRest = members.stream().allMatch(member -> member.rest().equals(first));
    boolean whole = sameRest && !first.isEmpty();
    List<Spelling> spellings =
        bySpelling.values().stream().map(some -> spelling(some, whole)).sorted(FREQUENT).toList();
    int joined = spellings.stream().skip(1).mapToInt(Spelling::count).sum();
    return new SuggestedMerger(
        spellings,
        fullest(members),
        type(members),
        entries(members).stream().findFirst(),
        members.stream().map(member -> member.form().text()).distinct().sorted().toList(),
        closeness,
        closeness.weight() * (1 + evidence) * joined);
  }

  private static Spelling spelling(List<Family.Member> members, boolean whole) {
    Map<String, Integer> texts = new TreeMap<>();
    for (Family.Member member : members) {
      String text = whole ? member.form().text() : member.spelt().text();
      texts.merge(text, member.form().count().times(), Integer::sum);
    }
    int count = texts.values().stream().mapToInt(Integer::intValue).sum();
    String text =
        texts.entrySet().stream()
            .map(entry -> new Spelling(entry.getKey(), entry.getValue()))
            .min(FREQUENT)
            .orElseThrow()
            .text();
    return new Spelling(text, count);
  }

  private static String fullest(List<Family.Member> members) {
    return members.stream()
        .map(Family.Member::form)
        .min(
            Comparator.<Form>comparingInt(form -> -form.words().size())
                .thenComparingInt(form -> -form.count().times())
                .thenComparing(Form::text))
        .orElseThrow()
        .text();
  }

  private static NameType type(List<Family.Member> members) {
    Count all = new Count();
    members.forEach(member -> all.add(member.form().count()));
    return Guess.of(WordReader.of(fullest(members), WordLists.STANDARD), all, WordLists.STANDARD);
  }

  private static int evidence(List<List<Family.Member>> sides) {
    boolean shared = false;
    boolean meet = false;
    boolean titled = false;
    Set<String> words = new HashSet<>();
    Set<String> titles = new HashSet<>();
    Count before = new Count();
    for (List<Family.Member> side : sides) {
      Set<String> ownWords = new HashSet<>();
      Set<String> ownTitles = new HashSet<>();
      Count own = new Count();
      for (Family.Member member : side) {
        ownWords.addAll(member.rest());
        ownTitles.addAll(member.form().count().titles().keySet());
        own.add(member.form().count());
      }
      shared |= ownWords.stream().anyMatch(words::contains);
      titled |= ownTitles.stream().anyMatch(titles::contains);
      meet |= own.meets(before);
      words.addAll(ownWords);
      titles.addAll(ownTitles);
      before.add(own);
    }
    return (shared ? 1 : 0) + (meet ? 1 : 0) + (titled ? 1 : 0);
  }

  private static boolean holds(SuggestedMerger larger, SuggestedMerger part) {
    return larger.closeness().compareTo(part.closeness()) <= 0
        && Set.copyOf(larger.phrases()).containsAll(part.phrases());
  }

  // Of two that differ in two words each word leads to the same; of several only the largest is
  // told.
  private static List<SuggestedMerger> withoutParts(List<SuggestedMerger> found) {
    List<SuggestedMerger> largestFirst = new ArrayList<>(found);
    largestFirst.sort(
        Comparator.<SuggestedMerger>comparingInt(merger -> -merger.phrases().size())
            .thenComparing(BEST));
    Map<String, List<SuggestedMerger>> kept = new HashMap<>();
    List<SuggestedMerger> whole = new ArrayList<>();
    for (SuggestedMerger merger : largestFirst) {
      String first = merger.phrases().get(0);
      boolean part =
          kept.getOrDefault(first, List.of()).stream().anyMatch(larger -> holds(larger, merger));
      if (!part) {
        merger
            .phrases()
            .forEach(phrase -> kept.computeIfAbsent(phrase, key -> new ArrayList<>(1)).add(merger));
        whole.add(merger);
      }
    }
    whole.sort(BEST);
    return List.copyOf(whole);
  }
}
