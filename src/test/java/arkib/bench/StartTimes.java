package arkib.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a start costs: a site of one article, with the Java machine as it is, with its client
 * compiler alone, with a static class-data archive of Arkib's classes, and with both.
 */
final class StartTimes {

  private static final String CLIENT = "-XX:TieredStopAtLevel=1";

  private final BenchOptions options;
  private final Path site;

  private StartTimes(BenchOptions options) throws IOException {
    this.options = options;
    this.site = options.work().resolve("site");
    MakeArchive.write(new MadeUpArchive(1, 1), site);
  }

  /** Measures each way to start. */
  static Table run(BenchOptions options) throws IOException, InterruptedException {
    StartTimes start = new StartTimes(options);
    String shared = "-XX:SharedArchiveFile=" + start.archive();
    Program program = options.program();
    Map<String, Program> ways = new LinkedHashMap<>();
    ways.put("java -jar", program);
    ways.put("client compiler", program.with(CLIENT));
    ways.put("class-data archive", program.with(shared));
    ways.put("class-data archive, client compiler", program.with(shared, CLIENT));
    Map<String, List<Measured>> builds = new LinkedHashMap<>();
    Map<String, List<Measured>> helps = new LinkedHashMap<>();
    for (int run = 0; run < options.runs(); run++) {
      for (Map.Entry<String, Program> way : ways.entrySet()) {
        Path out = options.work().resolve("out-" + way.getKey().replace(' ', '-') + run);
        add(builds, way.getKey(), way.getValue().build(start.site, out).cost());
        add(helps, way.getKey(), way.getValue().run("--help").cost());
      }
    }
    Table table =
        new Table("one article", "wall s", "processor s", "MiB", "--help wall s", "processor s");
    for (String way : ways.keySet()) {
      Measured build = Measured.median(builds.get(way));
      Measured help = Measured.median(helps.get(way));
      table.add(
          List.of(
              way,
              Table.figure(build.wall()),
              Table.figure(build.processor()),
              Table.figure(build.memory()),
              Table.figure(help.wall()),
              Table.figure(help.processor())));
    }
    return table;
  }

  private static void add(Map<String, List<Measured>> costs, String way, Measured cost) {
    costs.computeIfAbsent(way, w -> new ArrayList<>()).add(cost);
  }

  // As a launcher's package would bring it: of the classes that the build of one article loads.
  private Path archive() throws IOException, InterruptedException {
    Path classes = options.work().resolve("classes.lst");
    Path archive = options.work().resolve("arkib.jsa");
    options
        .program()
        .with("-XX:DumpLoadedClassList=" + classes)
        .build(site, options.work().resolve("out-for-classes"));
    List<String> dump = Program.java();
    dump.addAll(
        List.of(
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + archive,
            "-cp",
            options.program().jar().toString()));
    MeasuredProcess.run(dump);
    return archive;
  }
}
