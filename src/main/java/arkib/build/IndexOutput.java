package arkib.build;

import arkib.address.Address;
import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import arkib.ledger.PageLedger;
import arkib.ledger.PageRecord;
import arkib.plan.Addresses;
import arkib.plan.Ingredients;
import arkib.publish.OutputFolder;
import arkib.search.IndexFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes the files of the search index to the output folder, and remembers what came of each: the
 * plan lists them, and what is planned is not made again. Used by many threads at once.
 */
final class IndexOutput implements IndexFiles {

  private final Addresses addresses;
  private final PageLedger ledger;
  private final OutputFolder output;
  private final Map<Address, Fingerprint> made = new HashMap<>();
  private final Map<Address, FileSum> sums = new HashMap<>();
  private Map<String, List<String>> before;

  IndexOutput(Addresses addresses, PageLedger ledger, OutputFolder output) {
    this.addresses = addresses;
    this.ledger = ledger;
    this.output = output;
  }

  /** What was put and kept, when all of it was. */
  Indexed indexed() {
    return new Indexed(made, sums);
  }

  @Override
  public void put(String path, byte[] content, Fingerprint of) throws IOException {
    Address address = addresses.index(path);
    output.put(address.outputPath(), content);
    FileSum sum = FileSum.of(content);
    synchronized (this) {
      made.put(address, of);
      sums.put(address, sum);
    }
  }

  // The ledger of pages tells of what each file was made, whatever came of the builds between.
  @Override
  public boolean has(String path, Fingerprint of) {
    Fingerprint wanted = Ingredients.index(of).whole();
    List<String> files = filesBefore().getOrDefault(path, List.of());
    return !files.isEmpty()
        && files.stream()
            .allMatch(file -> ledger.get(file).orElseThrow().ingredients().equals(wanted));
  }

  @Override
  public boolean keep(String path, Fingerprint of) {
    List<String> files = filesBefore().getOrDefault(path, List.of());
    Fingerprint wanted = Ingredients.index(of).whole();
    for (String file : files) {
      PageRecord record = ledger.get(file).orElseThrow();
      if (!record.ingredients().equals(wanted) || !output.keep(file, record.size())) {
        return false;
      }
    }
    files.forEach(file -> made.put(new Address("/" + file), of));
    return !files.isEmpty();
  }

  @Override
  public boolean keep(String path, Fingerprint before, Fingerprint now, Set<String> but) {
    Set<String> others =
        but.stream().map(other -> addresses.index(other).outputPath()).collect(Collectors.toSet());
    Fingerprint wanted = Ingredients.index(before).whole();
    List<String> files = filesBefore().getOrDefault(path, List.of());
    Map<Address, FileSum> kept = new HashMap<>();
    for (String file : files) {
      PageRecord record = ledger.get(file).orElseThrow();
      if (!record.ingredients().equals(wanted)) {
        return false;
      }
      if (!others.contains(file)) {
        if (!output.keep(file, record.size())) {
          return false;
        }
        kept.put(new Address("/" + file), record.file());
      }
    }
    kept.keySet().forEach(file -> made.put(file, now));
    sums.putAll(kept);
    return !files.isEmpty();
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    return Publishing.asKnown(ledger, output, addresses.index(path).outputPath());
  }

  /**
   * Keeps files as a build before put them.
   *
   * @param files all of an index, with what each was made of
   * @return whether all are there; if not, nothing is kept
   */
  boolean keepAll(Map<Address, Fingerprint> files) {
    boolean there =
        files.entrySet().stream()
            .allMatch(
                file -> {
                  String path = file.getKey().outputPath();
                  return ledger
                      .get(path)
                      .filter(
                          known ->
                              known.ingredients().equals(Ingredients.index(file.getValue()).whole())
                                  && output.keep(path, known.size()))
                      .isPresent();
                });
    if (there) {
      made.putAll(files);
    }
    return there && !files.isEmpty();
  }

  /** Tells which files may be of an index, by their paths below the output folder. */
  static Predicate<String> mayHave(Addresses addresses) {
    String folder = addresses.indexFolder().path().substring(1);
    String besides = addresses.search().path().substring(1);
    return file -> file.startsWith(folder) || (file.startsWith(besides) && file.endsWith(".json"));
  }

  // By folder of the index; a file of none by its own name.
  private Map<String, List<String>> filesBefore() {
    if (before == null) {
      before = new HashMap<>();
      String manifests = addresses.search().outputPath().replace("index.html", "");
      String files = addresses.indexFolder().path().substring(1);
      for (String file : ledger.outputs()) {
        if (file.startsWith(files)) {
          String folder = file.substring(files.length(), file.indexOf('/', files.length()));
          before.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
        } else if (file.startsWith(manifests) && file.endsWith(".json")) {
          before.put(file.substring(manifests.length()), List.of(file));
        }
      }
    }
    return before;
  }
}
