package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What is known of the files of a folder of the dictionary.
 *
 * @param tree how many words begin with what
 * @param contents what is in each file, by its key
 */
record KeptFolder(WordTree tree, NavigableMap<String, Fingerprint> contents) {

  /** Copies the map. */
  KeptFolder {
    contents = Collections.unmodifiableNavigableMap(new TreeMap<>(contents));
  }

  /** With what the words of each file begin, or come after. */
  List<String> keys() {
    return List.copyOf(contents.keySet());
  }

  /** The key of the file in which a word stands that is spelt so. */
  String key(String spelling) {
    String key = contents.floorKey(spelling);
    return key == null ? contents.firstKey() : key;
  }

  /** What tells a browser that files are other ones now. */
  String version() {
    Digest digest = new Digest();
    contents.values().forEach(digest::add);
    return PartFiles.version(digest);
  }

  /** Writes it. */
  void writeTo(Bytes out) {
    tree.writeTo(out);
    out.number(contents.size());
    contents.forEach((key, content) -> out.text(key).fingerprint(content));
  }

  /** Reads what {@link #writeTo} wrote. */
  static KeptFolder read(ByteReader in) {
    WordTree tree = WordTree.read(in);
    NavigableMap<String, Fingerprint> contents = new TreeMap<>();
    for (int i = in.count(); i > 0; i--) {
      contents.put(in.text(), in.fingerprint());
    }
    return new KeptFolder(tree, contents);
  }
}
