package arkib.ledger;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;

/** Diagnostics in a ledger. */
final class DiagnosticCodec {

  private static final Problem[] PROBLEMS = Problem.values();

  private DiagnosticCodec() {}

  static void write(BinaryWriter out, Diagnostic diagnostic) {
    out.choice(diagnostic.problem());
    out.word(diagnostic.location().file());
    out.number(diagnostic.location().line());
    out.number(diagnostic.location().column());
    out.list(diagnostic.arguments(), BinaryWriter::text);
  }

  static Diagnostic read(BinaryReader in) {
    return new Diagnostic(
        in.choice(PROBLEMS),
        new Location(in.word(), in.count(), in.count()),
        in.list(BinaryReader::text));
  }
}
