package arkib.search;

import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the dictionary up to date where few of its words changed. What it says of a word follows
 * from what the parts have of the word's family: so only those families are looked at of which a
 * part has something else, and only the files are made anew in which one of their words changed.
 * The files come out as if all were.
 */
final class DictionaryPatch {

  private final KeptDictionary kept;
  private final WordMerger merger;
  private final Taker files;
  private final SearchIndex.AtOnce threads;

  /**
   * A patch.
   *
   * @param kept what is known of the dictionary as it was
   * @param files takes the files
   */
  DictionaryPatch(KeptDictionary kept, Stemmer stemmer, Taker files, SearchIndex.AtOnce threads) {
    this.kept = kept;
    this.merger = new WordMerger(stemmer);
    this.files = files;
    this.threads = threads;
  }

  /**
   * Writes the files that change.
   *
   * @param parts the archive's parts, in order
   * @return what is known of the dictionary; nothing where all of it has to be made anew: the
   *     archive is parted otherwise, the words go into other files or into many, or a file is not
   *     there as it was
   */
  Optional<KeptDictionary> write(List<DictionaryPart> parts) throws IOException {
    List<PartWords> before = before(parts);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<PartWords> now = parts.stream().map(DictionaryPart::words).toList();
    Set<String> roots = new HashSet<>();
    for (int i = 0; i < now.size(); i++) {
      if (before.get(i) != now.get(i)) {
        addChanged(before.get(i).all(), now.get(i).all(), roots);
      }
    }
    List<List<PartWord>> families = before.stream().map(part -> part.ofFamilies(roots)).toList();
    List<DictionaryWord> had = merger.merged(families);
    List<DictionaryWord> has = merger.merged(changed(families, before, now, roots));
    List<FolderPatch> patches = new ArrayList<>();
    for (WordFolder folder : WordFolder.values()) {
      FolderPatch patch = new FolderPatch(folder, kept.folder(folder), now.size() - 1);
      if (!patch.add(had, has)) {
        return Optional.empty();
      }
      patches.add(patch);
    }
    List<KeptFolder> folders = new ArrayList<>();
    for (FolderPatch patch : patches) {
      Optional<KeptFolder> written = patch.write(kept.made(), files, threads);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      folders.add(written.get());
    }
    List<KeptDictionary.Part> made = parts.stream().map(DictionaryPart::kept).toList();
    return Optional.of(new KeptDictionary(files.made(), made, folders.get(0), folders.get(1)));
  }

  // The words of each part when the dictionary was made; none where they are not known any more.
  private List<PartWords> before(List<DictionaryPart> parts) {
    List<PartWords> before = new ArrayList<>();
    for (int i = 0; i < parts.size() && parts.size() == kept.parts().size(); i++) {
      DictionaryPart part = parts.get(i);
      KeptDictionary.Part once = kept.parts().get(i);
      if (once.id().equals(part.id())) {
        part.wordsOf(once.made()).ifPresent(before::add);
      }
    }
    return before.size() == parts.size() ? before : List.of();
  }

  // What the parts have now of some families; most have what they had, and are not gone through
  // again.
  private static List<List<PartWord>> changed(
      List<List<PartWord>> families,
      List<PartWords> before,
      List<PartWords> now,
      Set<String> roots) {
    List<List<PartWord>> changed = new ArrayList<>(families);
    for (int i = 0; i < now.size(); i++) {
      if (before.get(i) != now.get(i)) {
        changed.set(i, now.get(i).ofFamilies(roots));
      }
    }
    return changed;
  }

  // Adds the roots of words of which a part has something else.
  private static void addChanged(List<PartWord> before, List<PartWord> now, Set<String> roots) {
    int had = 0;
    int has = 0;
    while (had < before.size() || has < now.size()) {
      int order =
          had == before.size()
              ? 1
              : has == now.size() ? -1 : PartWord.IN_ORDER.compare(before.get(had), now.get(has));
      if (order != 0 || !before.get(had).equals(now.get(has))) {
        roots.add((order <= 0 ? before.get(had) : now.get(has)).root());
      }
      had += order <= 0 ? 1 : 0;
      has += order >= 0 ? 1 : 0;
    }
  }
}
