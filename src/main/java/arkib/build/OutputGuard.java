package arkib.build;

import arkib.address.Slug;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.publish.Destination;
import arkib.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sees to it that an output folder can never be, hold or lie within what a site is made from. */
final class OutputGuard {

  private OutputGuard() {}

  /** Refuses an output folder that overlaps the content, the templates or Arkib's own state. */
  static void check(BuildRequest request, Reporter reporter) {
    Path output = real(request.outputFolder());
    for (String name : List.of(Site.CONTENT, "templates", ".arkib")) {
      Path source = real(request.root().resolve(name).toAbsolutePath().normalize());
      // A preview may be built below .arkib; nothing may be built around it.
      boolean within = output.startsWith(source) && !name.equals(".arkib");
      if (within || source.startsWith(output)) {
        reporter.report(
            Problem.OUTPUT_OVERLAPS,
            Location.of(request.outputFolder().toString()),
            output.toString(),
            source.toString());
      }
    }
  }

  /** Where a build's site goes. */
  static Destination destination(Site site, BuildRequest request) {
    Path output = request.outputFolder();
    return new Destination(output, state(site, output), request.atomic());
  }

  /** Where Arkib keeps what it knows of an output folder: one folder for each. */
  static Path state(Site site, Path output) {
    Path root = site.root().toAbsolutePath().normalize();
    String name = output.startsWith(root) ? root.relativize(output).toString() : output.toString();
    String readable = Slug.of(String.valueOf(output.getFileName())).orElse("output");
    return site.state().resolve(readable + "-" + Slug.hash(name.replace('\\', '/')));
  }

  /**
   * Where it is told what a build changed: {@code .arkib/changes.json} for {@code public}, and for
   * another output folder in its state.
   */
  static Path changes(Site site, BuildRequest request) {
    Path usual = request.root().resolve(BuildRequest.PUBLIC).toAbsolutePath().normalize();
    Path output = request.outputFolder();
    Path folder = output.equals(usual) ? site.state() : state(site, output);
    return folder.toAbsolutePath().resolve("changes.json");
  }

  // Symbolic links resolved as far as the path exists.
  static Path real(Path path) {
    for (Path existing = path; existing != null; existing = existing.getParent()) {
      if (Files.exists(existing)) {
        try {
          return existing.toRealPath().resolve(existing.relativize(path)).normalize();
        } catch (IOException e) {
          // It went away, or may not be looked at: the path as written is all there is to compare.
          return path;
        }
      }
    }
    return path;
  }
}
