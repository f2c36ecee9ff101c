package arkib.build;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.plan.Plan;
import arkib.render.hosts.Rules;
import arkib.site.Host;
import arkib.site.OutputSettings;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Tells where a site is more than a host that the settings name takes. */
final class HostLimits {

  private static final Location SETTINGS = Location.of("content/site.yaml");
  private static final long MIB = 1024L * 1024;
  private static final Entry<String, Long> NONE = Map.entry("", 0L);

  private final OutputSettings settings;
  private final Reporter reporter;

  HostLimits(OutputSettings settings, Reporter reporter) {
    this.settings = settings;
    this.reporter = reporter;
  }

  /**
   * Tells of them.
   *
   * @param plan what was planned
   * @param pages all of it, made
   */
  void check(Plan plan, List<MadePage> pages) {
    if (hosts().isEmpty()) {
      return;
    }
    check(pages, MadePage::output, page -> page.entry().orElseThrow().record().size());
    List<Rules> rules = Rules.of(plan);
    for (Host host : hosts()) {
      HostLimit limit = HostLimit.of(host);
      rules.forEach(file -> rules(host, limit, file));
    }
  }

  /**
   * Tells where files are too many or too large.
   *
   * @param files all of a site
   * @param path the path of a file below the output folder
   * @param size its bytes
   */
  <T> void check(Collection<T> files, Function<T, String> path, ToLongFunction<T> size) {
    if (hosts().isEmpty()) {
      return;
    }
    Entry<String, Long> folder = fullest(files, path);
    for (Host host : hosts()) {
      HostLimit limit = HostLimit.of(host);
      tell(Problem.HOST_FILES, files.size(), limit.files(), host.word());
      tell(Problem.HOST_FOLDER, folder.getValue(), limit.folder(), host.word(), folder.getKey());
      sizes(host, limit, files, path, size);
    }
  }

  private List<Host> hosts() {
    return settings.hosts().orElse(List.of());
  }

  private <T> void sizes(
      Host host,
      HostLimit limit,
      Collection<T> files,
      Function<T, String> path,
      ToLongFunction<T> size) {
    long bytes = 0;
    int tooLarge = 0;
    Entry<String, Long> largest = NONE;
    for (T file : files) {
      long its = size.applyAsLong(file);
      bytes += its;
      tooLarge += its > limit.file() ? 1 : 0;
      if (its > largest.getValue()) {
        largest = Map.entry("/" + path.apply(file), its);
      }
    }
    if (largest.getValue() > limit.file()) {
      reporter.report(
          Problem.HOST_FILE,
          SETTINGS,
          host.word(),
          largest.getKey(),
          mebibytes(largest.getValue()),
          mebibytes(limit.file()),
          Integer.toString(tooLarge));
    }
    if (bytes > limit.site()) {
      reporter.report(
          Problem.HOST_SITE, SETTINGS, host.word(), mebibytes(bytes), mebibytes(limit.site()));
    }
  }

  private void rules(Host host, HostLimit limit, Rules file) {
    HostLimit.OfRules rules =
        file.file().equals("_redirects") ? limit.redirects() : limit.headers();
    tell(Problem.HOST_RULES, file.count(), rules.count(), host.word(), file.file());
    tell(Problem.HOST_RULE, file.longest(), rules.line(), host.word(), file.file());
    if (file.bytes() > rules.bytes()) {
      reporter.report(
          Problem.HOST_RULES_FILE,
          SETTINGS,
          host.word(),
          file.file(),
          kibibytes(file.bytes()),
          kibibytes(rules.bytes()));
    }
  }

  private void tell(Problem problem, long amount, long limit, String... before) {
    if (amount > limit) {
      String[] arguments = Arrays.copyOf(before, before.length + 2);
      arguments[before.length] = Long.toString(amount);
      arguments[before.length + 1] = Long.toString(limit);
      reporter.report(problem, SETTINGS, arguments);
    }
  }

  // The folder with the most files in it, those of its own folders not counted.
  private static <T> Entry<String, Long> fullest(Collection<T> files, Function<T, String> pathOf) {
    Map<String, Long> folders = new HashMap<>();
    for (T file : files) {
      String path = "/" + pathOf.apply(file);
      folders.merge(path.substring(0, path.lastIndexOf('/') + 1), 1L, Long::sum);
    }
    return folders.entrySet().stream()
        .max(Entry.<String, Long>comparingByValue().thenComparing(Entry.comparingByKey()))
        .orElse(NONE);
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", (double) bytes / MIB);
  }

  private static String kibibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0);
  }
}
