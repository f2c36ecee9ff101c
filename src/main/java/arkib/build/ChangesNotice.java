package arkib.build;

import arkib.digest.FileSum;
import arkib.fixity.Changes;
import arkib.fixity.ChangesFile;
import arkib.ledger.EarlierFile;
import arkib.ledger.PageLedger;
import arkib.ledger.UntoldChanges;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells what a build changed, to whoever uploads it. What is about to change is written down before
 * the first file does; then the site is published, the changes are told, and the note goes. A build
 * that is cut off anywhere between leaves the note, and the next one tells the changes of both:
 * rather a file too often than never.
 */
final class ChangesNotice {

  private final PageLedger before;
  private final Set<String> owned;
  private final UntoldChanges note;
  private final Map<String, EarlierFile> untold;

  /**
   * A notice.
   *
   * @param before what is known of the files before the build
   * @param owned the files that Arkib made before, or was about to
   * @param note what builds before left untold
   */
  ChangesNotice(PageLedger before, Set<String> owned, UntoldChanges note) {
    this.before = before;
    this.owned = owned;
    this.note = note;
    this.untold = note.read();
  }

  /**
   * Finds what changes, and writes it down. To be called before the first file is changed.
   *
   * @param made all files that there will be, or, where all was told, all that may be others than
   *     before
   * @param fresh those of them whose bytes are not those in the output folder
   * @param stale the files of builds before that there will be no more
   */
  Changes begin(Collection<MadePage> made, Set<String> fresh, Set<String> stale)
      throws IOException {
    SortedMap<String, Optional<FileSum>> added = new TreeMap<>();
    SortedMap<String, Optional<FileSum>> changed = new TreeMap<>();
    for (MadePage page : made) {
      // What was kept is as it was told of, unless that is untold.
      if (page.rendered() || !untold.isEmpty()) {
        String path = page.output();
        FileSum now = page.entry().orElseThrow().record().file();
        EarlierFile earlier = earlier(path);
        if (!earlier.there()) {
          added.put(path, Optional.of(now));
        } else if (earlier.file().isPresent()
            ? !earlier.file().get().equals(now)
            : fresh.contains(path) || untold.containsKey(path)) {
          changed.put(path, Optional.of(now));
        }
      }
    }
    SortedMap<String, Optional<FileSum>> removed = new TreeMap<>();
    gone(made, stale).stream()
        .filter(path -> earlier(path).there())
        .forEach(path -> removed.put(path, earlier(path).file()));
    Changes changes = new Changes(added, changed, removed);
    if (!changes.isEmpty()) {
      note.write(earlier(changes));
    }
    return changes;
  }

  private Set<String> gone(Collection<MadePage> made, Set<String> stale) {
    if (untold.isEmpty()) {
      return stale;
    }
    Set<String> gone = new HashSet<>(stale);
    gone.addAll(untold.keySet());
    made.forEach(page -> gone.remove(page.output()));
    return gone;
  }

  private Map<String, EarlierFile> earlier(Changes changes) {
    Map<String, EarlierFile> earlier = new HashMap<>(untold);
    changes.added().keySet().forEach(path -> earlier.put(path, earlier(path)));
    changes.changed().keySet().forEach(path -> earlier.put(path, earlier(path)));
    changes.removed().keySet().forEach(path -> earlier.put(path, earlier(path)));
    return earlier;
  }

  private EarlierFile earlier(String path) {
    EarlierFile noted = untold.get(path);
    if (noted != null) {
      return noted;
    }
    return before
        .get(path)
        .map(record -> EarlierFile.of(record.file()))
        .orElse(owned.contains(path) ? EarlierFile.SOME : EarlierFile.NONE);
  }

  /** Whether builds before left nothing untold. */
  boolean isAllTold() {
    return untold.isEmpty();
  }

  /** Tells the changes. To be called when the site and what is known of it are in place. */
  void end(Changes changes, ChangesFile file) throws IOException {
    file.write(changes);
    note.forget();
  }
}
