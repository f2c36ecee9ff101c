package arkib.build;

import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.fixity.Bag;
import arkib.fixity.Finding;
import arkib.fixity.FolderCopy;
import arkib.fixity.Verdict;
import arkib.fixity.Verification;
import arkib.progress.Progress;
import arkib.publish.Destination;
import arkib.site.Settings;
import arkib.site.Site;
import arkib.source.TextReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Packs a site, its content and what was made of it, for preservation. No build runs meanwhile. */
public final class Bagging {

  private final BuildRequest request;
  private final Diagnostics diagnostics;
  private final Progress progress;

  private Bagging(BuildRequest request, Diagnostics diagnostics, Progress progress) {
    this.request = request;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /**
   * A package that is asked for.
   *
   * @param into where it will be: an empty folder, or none
   * @param moment when it is packed, of which the package tells the day in the site's zone
   * @param program what packs it
   */
  public record Label(Path into, Instant moment, String program) {}

  /**
   * Packs a site.
   *
   * @param request which site, and where its output is
   * @param label what package
   * @param diagnostics told of what is in the way
   * @param progress told how far it is
   * @return what was packed; nothing where something was in the way
   */
  public static Optional<Bag.Packed> run(
      BuildRequest request, Label label, Diagnostics diagnostics, Progress progress) {
    Site site = SiteLoader.load(request.root(), request.baseUrl(), diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    try {
      return new Bagging(request, diagnostics, progress).pack(site, label);
    } catch (IOException e) {
      String file =
          e instanceof FileSystemException system && system.getFile() != null
              ? system.getFile()
              : label.into().toString();
      diagnostics.report(Problem.OUTPUT_UNWRITABLE, Location.of(file), TextReader.reason(e));
      return Optional.empty();
    }
  }

  private Optional<Bag.Packed> pack(Site site, Label label) throws IOException {
    Path into = label.into().toAbsolutePath().normalize();
    Path output = request.outputFolder();
    if (!isFree(into) || !isApart(site, into)) {
      return Optional.empty();
    }
    Destination destination = OutputGuard.destination(site, request);
    try (BuildLock lock = BuildLock.take(destination.state(), diagnostics)) {
      if (!lock.isOurs() || !isWhole(output)) {
        return Optional.empty();
      }
      Files.createDirectories(into.getParent());
      Map<String, Path> folders = new LinkedHashMap<>();
      folders.put(Site.CONTENT, site.content());
      folders.put(BuildRequest.PUBLIC, output);
      return Optional.of(Bag.pack(into, folders, labels(site.settings(), label), progress));
    }
  }

  private boolean isFree(Path into) throws IOException {
    if (Files.isDirectory(into, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(into)) {
        if (files.findAny().isEmpty()) {
          return true;
        }
      }
    } else if (!Files.exists(into, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    diagnostics.report(Problem.BAG_NOT_EMPTY, Location.of(into.toString()));
    return false;
  }

  // A package within what it packs would pack itself.
  private boolean isApart(Site site, Path into) throws IOException {
    for (Path packed : new Path[] {site.content(), request.outputFolder()}) {
      Path real = OutputGuard.real(packed.toAbsolutePath().normalize());
      if (OutputGuard.real(into).startsWith(real)) {
        diagnostics.report(
            Problem.OUTPUT_OVERLAPS, Location.of(into.toString()), into + "", packed + "");
        return false;
      }
    }
    return true;
  }

  // What is damaged is better mended than preserved.
  private boolean isWhole(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      diagnostics.report(Problem.BAG_NO_SITE, Location.of(output.toString()));
      return false;
    }
    Verdict verdict = Verification.of(FolderCopy.in(output), request.jobs(), progress);
    long wrong = verdict.findings().size() - verdict.count(Finding.Kind.UNKNOWN);
    if (wrong > 0) {
      diagnostics.report(
          Problem.BAG_SITE_DAMAGED,
          Location.of(output.toString()),
          Long.toString(wrong),
          verdict.findings().get(0).path());
    }
    return wrong == 0;
  }

  private static Map<String, String> labels(Settings settings, Label label) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("Source-Organization", settings.publisher().orElse(settings.title()));
    labels.put("External-Identifier", settings.baseUrl().toString());
    settings.description().ifPresent(text -> labels.put("External-Description", text));
    labels.put("Bagging-Date", LocalDate.ofInstant(label.moment(), settings.zone()).toString());
    labels.put("Bag-Software-Agent", label.program());
    return labels;
  }
}
