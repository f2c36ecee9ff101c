package arkib.ledger;

/** Writes and reads what is known of a source. */
final class SourceCodec {

  private SourceCodec() {}

  static void write(BinaryWriter out, SourceRecord record) {
    out.list(record.stamps(), BinaryWriter::fixed);
    out.fingerprint(record.content());
    out.optional(record.card(), CardCodec::write);
    out.optional(record.picture(), PictureCodec::write);
    out.list(record.told(), DiagnosticCodec::write);
  }

  static SourceRecord read(BinaryReader in, String source) {
    return new SourceRecord(
        in.list(BinaryReader::fixed),
        in.fingerprint(),
        in.optional(r -> CardCodec.read(r, source)),
        in.optional(PictureCodec::read),
        in.list(DiagnosticCodec::read));
  }
}
