package arkib.cli;

import arkib.diagnostic.Words;
import arkib.fixity.Failure;
import arkib.fixity.Finding;
import arkib.fixity.Verdict;

/** Tells people how a copy compares with its manifests: each file that differs, one a line. */
final class VerdictText {

  private final Terminal terminal;
  private final Words words;
  private final boolean quiet;

  VerdictText(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.words = terminal.words();
    this.quiet = quiet;
  }

  /**
   * Tells.
   *
   * @param copy where the copy is, as typed
   */
  void print(Verdict verdict, String copy) {
    verdict.findings().forEach(finding -> out(line(finding)));
    if (verdict.isWithoutManifest()) {
      terminal.complain(Visible.text(words.get("verify.no-manifest", copy)));
      return;
    }
    if (verdict.givenUp() > 0) {
      out(words.get("verify.given-up", verdict.givenUp()));
    }
    if (quiet) {
      return;
    }
    if (verdict.forHost() > 0) {
      out(words.get("verify.for-host", verdict.forHost()));
    }
    out(
        words.get(
            "verify.summary",
            verdict.same(),
            verdict.count(Finding.Kind.MISSING),
            verdict.count(Finding.Kind.CHANGED),
            verdict.count(Finding.Kind.UNKNOWN),
            verdict.count(Finding.Kind.UNREADABLE) + verdict.count(Finding.Kind.DAMAGED)));
  }

  private String line(Finding finding) {
    String key = "verify." + finding.kind().word();
    return finding
        .failure()
        .map(why -> words.get(key, finding.path(), reason(why)))
        .orElseGet(() -> words.get(key, finding.path()));
  }

  private String reason(Failure why) {
    return words.get("verify.why." + why.kind().word(), why.detail());
  }

  private void out(String line) {
    terminal.say(Visible.text(line));
  }
}
