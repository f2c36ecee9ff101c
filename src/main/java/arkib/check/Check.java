package arkib.check;

import arkib.build.Build;
import arkib.build.BuildRequest;
import arkib.build.JavaMachine;
import arkib.build.Planned;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Looks an archive over: all that a build tells, by a build that publishes nothing, and what the
 * rules find besides.
 */
public final class Check {

  private final BuildRequest request;
  private final Optional<External> external;
  private final Diagnostics diagnostics;
  private Optional<Planned> planned = Optional.empty();

  private Check(BuildRequest request, Optional<External> external, Diagnostics diagnostics) {
    this.request = request;
    this.external = external;
    this.diagnostics = diagnostics;
  }

  /**
   * Looks an archive over.
   *
   * @param request as for a build
   * @param external how links to other sites are asked after; absent where they are not
   * @param diagnostics told of everything
   * @param machine told how large the work is
   * @return the files that could be mended; none of them is written
   * @throws IOException if a file that is to be mended cannot be read
   */
  public static List<Mended> run(
      BuildRequest request,
      Optional<External> external,
      Diagnostics diagnostics,
      JavaMachine machine)
      throws IOException {
    return new Check(request, external, diagnostics).run(machine);
  }

  private List<Mended> run(JavaMachine machine) throws IOException {
    Findings findings = new Findings(diagnostics);
    Build.inspect(
        request,
        diagnostics,
        machine,
        site -> {
          planned = Optional.of(site);
          rules(site).forEach(rule -> rule.check(site, findings));
        });
    if (planned.isPresent()) {
      Said said = new Said(planned.get().site());
      // When the output folder is free again: servers may take their time.
      external.ifPresent(how -> new ExternalLinks(how, said).check(planned.get(), findings));
      Certain certain = new Certain(planned.get(), said);
      for (Diagnostic told : diagnostics.sorted()) {
        certain.of(told).ifPresent(findings::mend);
      }
    }
    return Mending.of(findings.edits());
  }

  private List<Rule> rules(Planned site) {
    Said said = new Said(site.site());
    return List.of(
        new HeadingCase(said),
        new Headlines(),
        new Dates(request.visibility().now(), said),
        new AlternativeTexts(said),
        new Fragments());
  }
}
