package arkib.fixity;

import java.util.List;

/**
 * What the comparison of a copy with its manifests came to.
 *
 * @param same how many files are as the manifests say
 * @param findings those that are not, sorted
 * @param forHost how many files were not asked for, since the host reads them and need not serve
 *     them
 * @param givenUp how many files were not asked for, since the server failed too often
 */
public record Verdict(int same, List<Finding> findings, int forHost, int givenUp) {

  /** Sorts the findings. */
  public Verdict {
    findings = findings.stream().sorted().toList();
  }

  /** Whether every file is as it should be, and there is no other. */
  public boolean isWhole() {
    return findings.isEmpty() && givenUp == 0;
  }

  /** How many findings there are of a kind. */
  public long count(Finding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).count();
  }

  /** Whether there was no manifest, so that nothing could be compared. */
  public boolean isWithoutManifest() {
    return same == 0
        && findings.stream()
            .anyMatch(f -> f.kind() != Finding.Kind.UNKNOWN && f.path().equals(Manifest.NAME));
  }
}
