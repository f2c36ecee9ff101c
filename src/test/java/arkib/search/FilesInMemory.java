package arkib.search;

import arkib.digest.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of an index, and what a build did with them. */
final class FilesInMemory implements IndexFiles {

  final Map<String, byte[]> files;
  final List<String> put = new ArrayList<>();
  final List<String> kept = new ArrayList<>();
  final List<String> patched = new ArrayList<>();
  final Map<String, Fingerprint> made = new TreeMap<>();

  /** Whether somebody altered files since a build put them. */
  boolean altered;

  private final Map<String, Fingerprint> before;
  private final TreeSet<String> current = new TreeSet<>();

  /** Files as a build before left them. */
  FilesInMemory(FilesInMemory before) {
    this.files = before.current();
    this.before = before.made;
  }

  /** No files. */
  FilesInMemory() {
    this.files = new TreeMap<>();
    this.before = Map.of();
  }

  @Override
  public void put(String path, byte[] content, Fingerprint of) {
    put.add(path);
    current.add(path);
    files.put(path, content);
    made.put(path, of);
  }

  @Override
  public boolean has(String folder, Fingerprint of) {
    List<String> there = there(folder);
    return !there.isEmpty() && there.stream().allMatch(file -> of.equals(before.get(file)));
  }

  private List<String> there(String folder) {
    return files.keySet().stream().filter(f -> (f + "/").startsWith(folder + "/")).toList();
  }

  @Override
  public boolean keep(String folder, Fingerprint of) {
    if (!has(folder, of)) {
      return false;
    }
    List<String> there = there(folder);
    kept.add(folder);
    current.addAll(there);
    there.forEach(file -> made.put(file, of));
    return true;
  }

  @Override
  public boolean keep(String folder, Fingerprint was, Fingerprint now, Set<String> but) {
    if (!has(folder, was)) {
      return false;
    }
    List<String> there = there(folder);
    patched.add(folder);
    there.stream()
        .filter(file -> !but.contains(file))
        .forEach(
            file -> {
              current.add(file);
              made.put(file, now);
            });
    return true;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return altered ? Optional.empty() : Optional.ofNullable(files.get(path));
  }

  /** The files that the build put or kept. */
  Map<String, byte[]> current() {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.keySet().retainAll(current);
    return all;
  }
}
