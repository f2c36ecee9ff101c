package arkib.search;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Brings one folder of the dictionary up to date; used once. */
final class FolderPatch {

  private final WordFolder folder;
  private final KeptFolder kept;
  private final int newest;
  // By the key of the file, by spelling.
  private final NavigableMap<String, Map<String, Edit>> edits = new TreeMap<>();

  /**
   * A patch.
   *
   * @param kept what is known of the folder as it was
   * @param newest the newest part of the archive
   */
  FolderPatch(WordFolder folder, KeptFolder kept, int newest) {
    this.folder = folder;
    this.kept = kept;
    this.newest = newest;
  }

  private record Edit(Optional<DictionaryWord> had, Optional<DictionaryWord> has) {}

  // A file has something else than what is known of it.
  private static final class Altered extends IOException {
    private static final long serialVersionUID = 1;

    Altered(String path) {
      super("altered: " + path);
    }
  }

  /**
   * Adds words.
   *
   * @param had what the dictionary said of some families
   * @param has what it says of them now
   * @return whether the words still go into the same files, and most of these stay
   */
  boolean add(List<DictionaryWord> had, List<DictionaryWord> has) {
    Map<String, DictionaryWord> before = spelt(had);
    Map<String, DictionaryWord> now = spelt(has);
    Set<String> all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    boolean told = true;
    for (String spelling : all) {
      Optional<DictionaryWord> was = Optional.ofNullable(before.get(spelling));
      Optional<DictionaryWord> is = Optional.ofNullable(now.get(spelling));
      if (!was.equals(is)) {
        edits
            .computeIfAbsent(kept.key(spelling), key -> new HashMap<>())
            .put(spelling, new Edit(was, is));
        int more = (is.isPresent() ? 1 : 0) - (was.isPresent() ? 1 : 0);
        told &= more == 0 || kept.tree().add(spelling, more);
      }
    }
    return told
        && kept.tree().shards().stream().map(WordShard::key).toList().equals(kept.keys())
        && edits.size() <= kept.contents().size() / 2;
  }

  private Map<String, DictionaryWord> spelt(List<DictionaryWord> words) {
    return words.stream()
        .flatMap(word -> folder.spelt(word, newest).stream())
        .collect(Collectors.toMap(Spelt::spelling, Spelt::word));
  }

  /**
   * Writes the files that change.
   *
   * @param before of what the folder was made
   * @return what is known of the folder now; nothing where a file is not there as it was
   */
  Optional<KeptFolder> write(Fingerprint before, Taker files, SearchIndex.AtOnce threads)
      throws IOException {
    Set<String> paths =
        edits.keySet().stream()
            .map(key -> Dictionary.path(folder, key))
            .collect(Collectors.toSet());
    if (!files.files().keep(folder.folder(), before, files.made(), paths)) {
      return Optional.empty();
    }
    Map<String, Fingerprint> made = new ConcurrentHashMap<>();
    try {
      threads.each(
          List.copyOf(edits.keySet()),
          key -> made.put(key, Dictionary.put(files, folder, key, edited(key, files.files()))));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof Altered) {
        return Optional.empty();
      }
      throw e.getCause();
    }
    NavigableMap<String, Fingerprint> contents = new TreeMap<>(kept.contents());
    contents.putAll(made);
    return Optional.of(new KeptFolder(kept.tree(), contents));
  }

  private List<Spelt> edited(String key, IndexFiles files) {
    String path = Dictionary.path(folder, key);
    try {
      Optional<byte[]> file = files.read(path);
      byte[] content = Packed.read(file.orElseThrow(() -> new Altered(path)));
      List<Spelt> had = DictionaryFile.read(new ByteReader(content, 0), folder);
      return edited(had, new HashMap<>(edits.get(key)), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Spelt> edited(List<Spelt> words, Map<String, Edit> left, String path)
      throws Altered {
    List<Spelt> now = new ArrayList<>(words.size() + left.size());
    for (Spelt spelt : words) {
      Edit edit = left.remove(spelt.spelling());
      if (edit == null) {
        now.add(spelt);
      } else {
        if (edit.had().filter(spelt.word()::equals).isEmpty()) {
          throw new Altered(path);
        }
        edit.has().ifPresent(word -> now.add(new Spelt(spelt.spelling(), word)));
      }
    }
    for (Map.Entry<String, Edit> edit : left.entrySet()) {
      if (edit.getValue().had().isPresent()) {
        throw new Altered(path);
      }
      now.add(new Spelt(edit.getKey(), edit.getValue().has().orElseThrow()));
    }
    now.sort(Spelt.IN_ORDER);
    return now;
  }
}
