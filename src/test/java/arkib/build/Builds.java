package arkib.build;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.plan.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A build and what it told.
 *
 * @param report what it did
 * @param told what it found, sorted
 */
record Builds(BuildReport report, List<Diagnostic> told) {

  private static final Set<String> OF_THE_BUILD_BEFORE =
      Set.of("ARTICLE_MOVED", "ARTICLE_PAGE_GONE", "NAME_PAGE_GONE", "NAME_PAGE_EMPTY");

  static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  /** Builds a site into {@code public}. */
  static Builds of(Path root) {
    return of(request(root, "public", NOW));
  }

  /** Builds a site into {@code public}, swapping the whole of it. */
  static Builds atomicallyOf(Path root) {
    return of(atomically(request(root, "public", NOW)));
  }

  /** Builds what is asked for. */
  static Builds of(BuildRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    BuildReport report = Build.run(request, diagnostics);
    return new Builds(report, diagnostics.sorted());
  }

  /** A build into a folder of the site, for a moment. */
  static BuildRequest request(Path root, String output, Instant now) {
    return new BuildRequest(
        root,
        Optional.of(root.resolve(output)),
        Optional.empty(),
        new Visibility(now, false, false),
        false,
        false,
        2,
        false,
        Inquiry.NONE);
  }

  /** The same build, swapping the whole site. */
  static BuildRequest atomically(BuildRequest plain) {
    return with(plain, true, plain.inquiry());
  }

  /** The same build, asked for more than the site. */
  static BuildRequest asking(BuildRequest plain, Inquiry inquiry) {
    return with(plain, plain.atomic(), inquiry);
  }

  private static BuildRequest with(BuildRequest plain, boolean atomic, Inquiry inquiry) {
    return new BuildRequest(
        plain.root(),
        plain.output(),
        plain.baseUrl(),
        plain.visibility(),
        plain.strict(),
        plain.verify(),
        plain.jobs(),
        atomic,
        inquiry);
  }

  /** The same without what is told of pages that the build before had. */
  List<String> mistakes() {
    return problems().stream().filter(name -> !OF_THE_BUILD_BEFORE.contains(name)).toList();
  }

  /** The names of the problems that were told, in order. */
  List<String> problems() {
    return told.stream().map(d -> d.problem().name()).toList();
  }
}
