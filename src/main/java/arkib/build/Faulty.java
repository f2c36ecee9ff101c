package arkib.build;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import arkib.names.AuthorityReader;
import arkib.site.Site;
import arkib.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has an error, so that nobody knows where it would be without: an article whose date cannot
 * be read has no address to be held against that of the build before.
 *
 * @param sources paths below {@code content/}
 * @param names whether the authority file is among it
 */
record Faulty(Set<String> sources, boolean names) {

  /** What has an error so far. */
  static Faulty of(Diagnostics diagnostics, List<SourceFile> sources) {
    if (!diagnostics.hasErrors()) {
      return new Faulty(Set.of(), false);
    }
    Set<String> files =
        diagnostics.sorted().stream()
            .filter(one -> one.severity() == Severity.ERROR)
            .map(Diagnostic::location)
            .map(location -> location.file())
            .collect(Collectors.toSet());
    String authority = Site.CONTENT + "/" + AuthorityReader.FOLDER;
    return new Faulty(
        sources.stream()
            .filter(
                source ->
                    files.contains(source.shown())
                        || source.shownSidecar().filter(files::contains).isPresent())
            .map(SourceFile::path)
            .collect(Collectors.toSet()),
        files.stream().anyMatch(file -> file.startsWith(authority)));
  }
}
