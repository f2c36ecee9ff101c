package arkib.names.suggest;

import arkib.address.Slug;
import arkib.names.Authority;
import arkib.names.Folding;
import arkib.names.suggest.EntryDraft.DraftAlias;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes entries of suggestions. Spellings that may be one name become one entry if they sound
 * alike, or if they are one letter apart and more than that speaks for it; the others stay apart.
 * No text is given to two entries, and none that an entry has already.
 */
final class EntryDrafts {

  // An alias this short would have to be exact.
  private static final int SHORTEST = 3;

  private final Authority authority;
  private final Map<String, SuggestedName> names = new HashMap<>();
  private final Set<String> taken;
  private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();

  private EntryDrafts(Suggestions suggestions, Authority authority, Set<String> taken) {
    this.authority = authority;
    this.taken = new HashSet<>(taken);
    suggestions.names().forEach(name -> names.put(name.text(), name));
  }

  /**
   * The entries, in the order of the suggestions.
   *
   * @param most how many of the suggested names are taken, from the best
   * @param taken ids and folded texts that the editor's file has already, commented or not
   */
  static List<EntryDraft> of(
      Suggestions suggestions, int most, Authority authority, Set<String> taken) {
    EntryDrafts drafts = new EntryDrafts(suggestions, authority, taken);
    Map<String, List<String>> merged = drafts.merged(suggestions.mergers());
    for (SuggestedName name : suggestions.names().stream().limit(most).toList()) {
      drafts.add(merged.getOrDefault(name.text(), List.of(name.text())));
    }
    return List.copyOf(drafts.drafts.values());
  }

  // Each phrase with those that it may be one name with, the fullest first.
  private Map<String, List<String>> merged(List<SuggestedMerger> mergers) {
    Map<String, List<String>> merged = new HashMap<>();
    for (SuggestedMerger merger : mergers) {
      boolean free = merger.phrases().stream().noneMatch(merged::containsKey);
      if (free && merger.entry().isEmpty() && isLikely(merger)) {
        List<String> phrases = new ArrayList<>(List.of(merger.name()));
        merger.phrases().stream().filter(p -> !p.equals(merger.name())).forEach(phrases::add);
        phrases.forEach(phrase -> merged.put(phrase, phrases));
      }
    }
    return merged;
  }

  private static boolean isLikely(SuggestedMerger merger) {
    int joined = merger.spellings().stream().skip(1).mapToInt(s -> s.count()).sum();
    boolean evidence = merger.score() > merger.closeness().weight() * joined;
    return switch (merger.closeness()) {
      case SOUND -> true;
      case ONE_LETTER -> evidence;
      case TWO_LETTERS -> false;
    };
  }

  private void add(List<String> phrases) {
    String name = phrases.get(0);
    List<SuggestedName> all = phrases.stream().map(names::get).toList();
    String slug = slug(name, all.get(0));
    boolean had = taken.contains(slug) || phrases.stream().anyMatch(this::isTaken);
    if (had || name.length() < SHORTEST) {
      return;
    }
    Set<String> titles = new TreeSet<>();
    all.forEach(one -> titles.addAll(one.titles().keySet()));
    Set<String> own = keys(name);
    List<DraftAlias> aliases =
        phrases.stream()
            .skip(1)
            .filter(text -> text.length() >= SHORTEST)
            .map(text -> new DraftAlias(text, !own.containsAll(keys(text))))
            .toList();
    EntryDraft draft =
        new EntryDraft(id(slug), all.get(0).type(), name, aliases, List.copyOf(titles), note(all));
    drafts.put(draft.id(), draft);
    taken.add(slug);
    phrases.forEach(text -> taken.add(Folding.tag(text)));
  }

  private boolean isTaken(String text) {
    return taken.contains(Folding.tag(text)) || authority.named(text).isPresent();
  }

  private static Set<String> keys(String text) {
    return Set.copyOf(List.of(Folding.tag(text).split(" ", -1)));
  }

  private static String slug(String name, SuggestedName suggested) {
    String prefix = suggested.type().word();
    return Slug.notNumeric(Slug.orHash(name, prefix), prefix);
  }

  // An entry may have the id and not the name: Al-Adl and Al Adl.
  private String id(String slug) {
    String id = slug;
    for (int i = 2; authority.entry(id).isPresent(); i++) {
      id = slug + "-" + i;
    }
    return id;
  }

  private static EntryDraft.Note note(List<SuggestedName> all) {
    return new EntryDraft.Note(
        all.stream().mapToInt(SuggestedName::count).sum(),
        all.stream().mapToInt(SuggestedName::articles).max().orElse(0),
        all.get(0).examples());
  }
}
