package arkib.ledger;

import arkib.digest.Fingerprint;
import arkib.disk.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A ledger's file: 4 bytes {@code ARKL}, the format's number, the fingerprint of what its content
 * depends on, the content's length and CRC-32C, the content. It is written aside and renamed.
 */
final class LedgerFile {

  private static final int MAGIC = 0x41524b4c;
  private static final int HEADER = 4 + 4 + 16 + 8 + 4;

  private final Path file;
  private final int format;
  private final Fingerprint inputs;
  private Seal seal = Seal.NONE;

  /**
   * A file.
   *
   * @param file where it is, or will be
   * @param format the number of the content's format: another one is foreign
   * @param inputs the fingerprint of what the whole content depends on: of another it is foreign
   */
  LedgerFile(Path file, int format, Fingerprint inputs) {
    this.file = file;
    this.format = format;
    this.inputs = inputs;
  }

  /**
   * A reader of the content; nothing where there is no whole file of this format and these inputs,
   * or none that can be read.
   */
  Optional<BinaryReader> read() {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      // Not there, or not to be read: what cannot be replaced either is told when it is written.
      return Optional.empty();
    }
    if (bytes.length < HEADER) {
      return Optional.empty();
    }
    ByteBuffer header = ByteBuffer.wrap(bytes, 0, HEADER);
    int sum = (int) checksum(bytes, HEADER, bytes.length - HEADER);
    boolean ours =
        header.getInt() == MAGIC
            && header.getInt() == format
            && new Fingerprint(header.getLong(), header.getLong()).equals(inputs)
            && header.getLong() == bytes.length - HEADER
            && header.getInt() == sum;
    seal = ours ? new Seal(bytes.length - HEADER, sum) : Seal.NONE;
    return ours ? Optional.of(new BinaryReader(bytes, HEADER)) : Optional.empty();
  }

  /** Replaces the file, all at once. */
  void write(BinaryWriter content) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(MAGIC).putInt(format).putLong(inputs.high()).putLong(inputs.low());
    header.putLong(content.length());
    CRC32C checksum = new CRC32C();
    content.writeTo(new CheckedOutputStream(OutputStream.nullOutputStream(), checksum));
    header.putInt((int) checksum.getValue());
    seal = Seal.NONE;
    WholeFile.replace(
        file,
        out -> {
          out.write(header.array());
          content.writeTo(out);
        });
    seal = new Seal(content.length(), (int) checksum.getValue());
  }

  /** The seal of what was read or written last. */
  Seal seal() {
    return seal;
  }

  private static long checksum(byte[] bytes, int from, int count) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, count);
    return checksum.getValue();
  }
}
