package arkib.fixity;

import arkib.digest.Sha256;
import arkib.progress.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compares a copy of a site with its manifests: the last one first, then those that it lists. */
public final class Verification {

  private final SiteCopy copy;
  private final int threads;
  private final Progress progress;
  private final SortedMap<String, Sha256> known = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  // Months whose manifest cannot be read: of their files nobody can say whether they are known.
  private final Set<String> untold = new HashSet<>();
  private int same;
  private int forHost;
  private int givenUp;

  private Verification(SiteCopy copy, int threads, Progress progress) {
    this.copy = copy;
    this.threads = threads;
    this.progress = progress;
  }

  private record Seen(String path, Look look) {}

  /**
   * Compares.
   *
   * @param copy the copy
   * @param threads how many files are looked at at once, at least 1
   * @param progress told how far it is
   * @throws IOException if the copy's folder cannot be read
   */
  public static Verdict of(SiteCopy copy, int threads, Progress progress) throws IOException {
    return new Verification(copy, threads, progress).run();
  }

  private Verdict run() throws IOException {
    Look whole = copy.look(Manifest.NAME, SiteCopy.Wish.BYTES);
    if (whole instanceof Look.Found found) {
      SortedMap<String, Sha256> listed = manifest(Manifest.NAME, found.bytes());
      SortedMap<String, Sha256> ofMonths = new TreeMap<>();
      for (Seen seen : look(listed)) {
        judge(seen, listed.get(seen.path()));
        Optional<String> month = Months.ofManifest(seen.path());
        if (month.isPresent() && seen.look() instanceof Look.Found manifest) {
          ofMonths.putAll(manifest(seen.path(), manifest.bytes()));
        } else {
          month.ifPresent(untold::add);
        }
      }
      // What the last manifest says of a file counts more.
      ofMonths.keySet().removeAll(listed.keySet());
      look(ofMonths).forEach(seen -> judge(seen, ofMonths.get(seen.path())));
      unknown();
    } else {
      judge(new Seen(Manifest.NAME, whole), null);
    }
    return new Verdict(same, findings, forHost, givenUp);
  }

  private SortedMap<String, Sha256> manifest(String path, byte[] bytes) {
    Manifest manifest = Manifest.read(bytes);
    manifest.damaged().stream()
        .findFirst()
        .ifPresent(line -> findings.add(Finding.of(Finding.Kind.DAMAGED, path + ":" + line)));
    known.putAll(manifest.files());
    return manifest.files();
  }

  private List<Seen> look(SortedMap<String, Sha256> files) {
    List<Callable<Seen>> looks = new ArrayList<>(files.size());
    for (String path : files.keySet()) {
      SiteCopy.Wish wish =
          Months.ofManifest(path).isPresent() ? SiteCopy.Wish.BYTES : SiteCopy.Wish.SUM;
      looks.add(
          () -> {
            Look look = copy.look(path, wish);
            progress.step();
            return new Seen(path, look);
          });
    }
    progress.begin("comparing", looks.size());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Seen> seen = new ArrayList<>(looks.size());
      for (Future<Seen> look : pool.invokeAll(looks)) {
        seen.add(look.get());
      }
      return seen;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      progress.end();
      pool.shutdownNow();
    }
  }

  private void judge(Seen seen, Sha256 expected) {
    if (seen.look() instanceof Look.Found found) {
      if (found.sha256().equals(expected)) {
        same++;
      } else {
        findings.add(Finding.of(Finding.Kind.CHANGED, seen.path()));
      }
    } else if (seen.look() instanceof Look.Absent) {
      findings.add(Finding.of(Finding.Kind.MISSING, seen.path()));
    } else if (seen.look() instanceof Look.Failed failed) {
      findings.add(new Finding(Finding.Kind.UNREADABLE, seen.path(), Optional.of(failed.why())));
    } else if (seen.look() instanceof Look.ForHost) {
      forHost++;
    } else {
      givenUp++;
    }
  }

  private void unknown() throws IOException {
    for (String path : copy.files().orElse(Set.of())) {
      boolean listed = known.containsKey(path) || path.equals(Manifest.NAME);
      if (!listed && Months.of(path).filter(untold::contains).isEmpty()) {
        findings.add(Finding.of(Finding.Kind.UNKNOWN, path));
      }
    }
  }
}
