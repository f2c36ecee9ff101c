package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.io.IOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The files of one part, cut where they are too large. Used by many threads. */
final class PartFiles {

  private final String id;
  private final Taker files;
  // What is in each, by its name.
  private final Map<String, Fingerprint> contents = new ConcurrentHashMap<>();
  // Those that were cut, and how many pieces there are besides the first.
  private final Map<String, Integer> more = new ConcurrentHashMap<>();

  PartFiles(String id, Taker files) {
    this.id = id;
    this.files = files;
  }

  /** Starts with the files of a build before, of which some are put again. */
  PartFiles startingWith(Map<String, Fingerprint> itsContents, Map<String, Integer> itsMore) {
    contents.putAll(itsContents);
    more.putAll(itsMore);
    return this;
  }

  /**
   * Puts a file.
   *
   * @param name without its end
   */
  void put(String name, List<Bytes> columns) throws IOException {
    Digest digest = new Digest();
    // What the packer makes of it may be another thing on another machine.
    columns.forEach(column -> column.addTo(digest));
    contents.put(name, digest.fingerprint());
    List<List<Bytes>> pieces = Pieces.of(columns);
    for (int i = 0; i < pieces.size(); i++) {
      files.put(path(id, name, i), Packed.of(pieces.get(i)));
    }
    if (pieces.size() > 1) {
      more.put(name, pieces.size() - 1);
    } else {
      more.remove(name);
    }
  }

  /** The paths of files, of all their pieces. */
  static Set<String> paths(String id, Set<String> names, Map<String, Integer> more) {
    Set<String> paths = new HashSet<>();
    for (String name : names) {
      for (int i = 0; i <= more.getOrDefault(name, 0); i++) {
        paths.add(path(id, name, i));
      }
    }
    return paths;
  }

  /** The path of a piece of a file. */
  static String path(String id, String name, int piece) {
    return id + "/" + name + (piece == 0 ? "" : "-" + piece) + ".bin";
  }

  /** What is in each file, by its name. */
  Map<String, Fingerprint> contents() {
    return Map.copyOf(contents);
  }

  /** The files that were cut, and how many pieces there are besides the first. */
  Map<String, Integer> more() {
    return Map.copyOf(more);
  }

  /** What tells a browser that files are other ones now. */
  String version() {
    Digest digest = new Digest();
    new TreeMap<>(contents).forEach((name, content) -> digest.add(name).add(content));
    return version(digest);
  }

  /** The first 8 hex digits of a digest. */
  static String version(Digest digest) {
    return HexFormat.of().toHexDigits(digest.fingerprint().high()).substring(0, 8);
  }
}
