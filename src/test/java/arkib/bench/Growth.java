package arkib.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How time and memory grow with the archive. The slope between two sizes is the exponent e of cost
 * = c · articles^e: 1 is linear, less is what a start costs, more would be too much.
 */
final class Growth {

  private final BenchOptions options;
  private final Table table =
      new Table(
          "articles",
          "clean wall s",
          "slope",
          "processor s",
          "slope",
          "wall ms/article",
          "processor ms/article",
          "MiB",
          "slope",
          "KiB/article",
          "quiet wall s",
          "quiet MiB",
          "one body wall s");

  private Growth(BenchOptions options) {
    this.options = options;
  }

  private record Size(int articles, Measured clean, Measured quiet, Measured body) {

    String slope(Size smaller, ToDoubleFunction<Measured> figure) {
      double slope =
          Math.log(figure.applyAsDouble(clean) / figure.applyAsDouble(smaller.clean))
              / Math.log((double) articles / smaller.articles);
      return smaller.articles == articles ? "" : Table.figure(slope);
    }
  }

  /** Measures all sizes, which are best given from the smallest up. */
  static Table run(BenchOptions options) throws IOException, InterruptedException {
    Growth growth = new Growth(options);
    List<Size> sizes = new ArrayList<>();
    for (int size : options.sizes()) {
      sizes.add(growth.measure(size));
      growth.report(sizes.get(Math.max(0, sizes.size() - 2)), sizes.get(sizes.size() - 1));
    }
    return growth.table;
  }

  private Size measure(int articles) throws IOException, InterruptedException {
    MadeUpArchive archive = new MadeUpArchive(articles, 1);
    Path site = options.work().resolve("site-" + articles);
    MakeArchive.write(archive, site);
    List<Measured> clean = new ArrayList<>();
    List<Measured> quiet = new ArrayList<>();
    List<Measured> body = new ArrayList<>();
    Path out = site;
    for (int run = 0; run < options.runs(); run++) {
      out = options.work().resolve("out-" + articles + "-" + run);
      clean.add(options.program().build(site, out).cost());
    }
    options.program().build(site, out);
    Newsroom newsroom = new Newsroom(archive, site);
    for (int run = 0; run < options.runs(); run++) {
      quiet.add(options.program().build(site, out).cost());
      newsroom.editBody();
      body.add(options.program().build(site, out).cost());
    }
    return new Size(
        articles, Measured.median(clean), Measured.median(quiet), Measured.median(body));
  }

  private void report(Size smaller, Size size) {
    Measured clean = size.clean;
    table.add(
        List.of(
            String.format(Locale.ROOT, "%,d", size.articles),
            Table.figure(clean.wall()),
            size.slope(smaller, Measured::wall),
            Table.figure(clean.processor()),
            size.slope(smaller, Measured::processor),
            Table.figure(clean.wall() * 1000 / size.articles),
            Table.figure(clean.processor() * 1000 / size.articles),
            Table.figure(clean.memory()),
            size.slope(smaller, Measured::memory),
            Table.figure(clean.memory() * 1024 / size.articles),
            Table.figure(size.quiet.wall()),
            Table.figure(size.quiet.memory()),
            Table.figure(size.body.wall())));
  }
}
