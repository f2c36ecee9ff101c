package arkib.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures builds as editors meet them, one archive after the other: a clean one, then one after
 * each kind of edit, and beside them the least that they must cost.
 *
 * <p>A clean build goes into a folder that never was: on ext4, writing into a folder that was just
 * emptied takes many times as long, and would measure the emptying.
 */
final class Suite {

  private static final String CLEAN = "clean build";
  private static final String WRITE = "only writing its files, in C";
  private static final String WALK = "only walking content and output, in Java";

  private final BenchOptions options;
  private final Yardsticks yardsticks;
  private final Table figures =
      new Table("articles", "build", "wall s", "processor s", "MiB", "written", "removed");
  private final Table ratios = new Table("articles", "ratio", "wall", "processor");

  private Suite(BenchOptions options) throws IOException, InterruptedException {
    this.options = options;
    this.yardsticks = new Yardsticks(options.work());
  }

  /**
   * What was measured.
   *
   * @param figures a row for each kind of build: medians
   * @param ratios a row for each yardstick: medians of the ratios of pairs of runs
   */
  record Result(Table figures, Table ratios) {}

  /** Measures all. */
  static Result run(BenchOptions options) throws IOException, InterruptedException {
    Suite suite = new Suite(options);
    // So that the first to be measured does not read the program from a cold disk.
    options.program().run("--version");
    for (int size : options.sizes()) {
      suite.run(size);
    }
    return new Result(suite.figures, suite.ratios);
  }

  private void run(int size) throws IOException, InterruptedException {
    MadeUpArchive archive = new MadeUpArchive(size, 1);
    Path site = options.work().resolve("site-" + size);
    MakeArchive.write(archive, site);
    Series series = new Series();
    Path out = site.resolve("none");
    for (int run = 0; run < options.runs(); run++) {
      out = options.work().resolve("out-" + size + "-" + run);
      series.add(CLEAN, options.program().build(site, out));
      Path copy = options.work().resolve("written-" + size + "-" + run);
      yardsticks.write(out, copy).ifPresent(cost -> series.add(WRITE, cost, Counts.NONE));
    }
    // Once without being measured, so that no scenario bears what the clean build left to be done.
    options.program().build(site, out);
    Newsroom newsroom = new Newsroom(archive, site);
    for (int run = 0; run < options.runs(); run++) {
      series.add(WALK, yardsticks.walk(site.resolve("content"), out), Counts.NONE);
      for (Scenario scenario : Scenario.values()) {
        scenario.happen(newsroom);
        series.add(scenario.title(), options.program().build(site, out));
      }
    }
    report(size, series);
  }

  private void report(int size, Series series) {
    String articles = String.format(Locale.ROOT, "%,d", size);
    series.costs.forEach(
        (title, costs) -> {
          Measured median = Measured.median(costs);
          Counts counts = series.counts.get(title);
          figures.add(
              List.of(
                  articles,
                  title,
                  Table.figure(median.wall()),
                  Table.figure(median.processor()),
                  Table.figure(median.memory()),
                  Table.count(counts.written()),
                  Table.count(counts.removed())));
        });
    ratio(articles, series, CLEAN, WRITE);
    ratio(articles, series, Scenario.QUIET.title(), WALK);
    Stream.of(Scenario.values())
        .filter(scenario -> scenario != Scenario.QUIET)
        .forEach(scenario -> ratio(articles, series, scenario.title(), Scenario.QUIET.title()));
  }

  private void ratio(String articles, Series series, String one, String other) {
    if (!series.costs.containsKey(other)) {
      return;
    }
    Measured ratio = Measured.ratio(series.costs.get(one), series.costs.get(other));
    ratios.add(
        List.of(
            articles,
            one + " / " + other,
            Table.figure(ratio.wall()),
            Table.figure(ratio.processor())));
  }

  /** All runs of one archive, by what was built. */
  private static final class Series {
    private final Map<String, List<Measured>> costs = new LinkedHashMap<>();
    private final Map<String, Counts> counts = new LinkedHashMap<>();

    void add(String title, MeasuredProcess built) {
      add(title, built.cost(), Counts.of(built.out()));
    }

    void add(String title, Measured cost, Counts count) {
      costs.computeIfAbsent(title, t -> new ArrayList<>()).add(cost);
      counts.put(title, count);
    }
  }
}
