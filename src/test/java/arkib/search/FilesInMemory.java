package arkib.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of an index, and what a build did with them. */
final class FilesInMemory implements IndexFiles {

  final Map<String, byte[]> files;
  final List<String> put = new ArrayList<>();
  final List<String> kept = new ArrayList<>();
  private final TreeSet<String> current = new TreeSet<>();

  /** Files as a build before left them. */
  FilesInMemory(Map<String, byte[]> before) {
    this.files = new TreeMap<>(before);
  }

  @Override
  public void put(String path, byte[] content) {
    put.add(path);
    current.add(path);
    files.put(path, content);
  }

  @Override
  public boolean keep(String folder) {
    List<String> there =
        files.keySet().stream().filter(f -> (f + "/").startsWith(folder + "/")).toList();
    kept.add(folder);
    current.addAll(there);
    return !there.isEmpty();
  }

  /** The files that the build put or kept. */
  Map<String, byte[]> current() {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.keySet().retainAll(current);
    return all;
  }
}
