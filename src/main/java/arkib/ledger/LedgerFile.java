package arkib.ledger;

import arkib.digest.Fingerprint;
import arkib.disk.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A ledger's file: 4 bytes {@code ARKL}, the format's number, the fingerprint of what its content
 * depends on, the content, its length and its CRC-32C. It is written aside and renamed.
 */
final class LedgerFile {

  private static final int MAGIC = 0x41524b4c;
  private static final int HEADER = 4 + 4 + 16;
  private static final int TRAILER = 8 + 4;

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
    int length = bytes.length - HEADER - TRAILER;
    if (length < 0) {
      return Optional.empty();
    }
    ByteBuffer frame = ByteBuffer.wrap(bytes);
    int sum = checksum(bytes, HEADER, length);
    boolean ours =
        frame.getInt() == MAGIC
            && frame.getInt() == format
            && new Fingerprint(frame.getLong(), frame.getLong()).equals(inputs)
            && frame.position(HEADER + length).getLong() == length
            && frame.getInt() == sum;
    seal = ours ? new Seal(length, sum) : Seal.NONE;
    return ours ? Optional.of(new BinaryReader(bytes, HEADER)) : Optional.empty();
  }

  /**
   * Replaces the file, all at once.
   *
   * @param content writes the content
   */
  void write(Consumer<BinaryWriter> content) throws IOException {
    seal = Seal.NONE;
    AtomicReference<Seal> written = new AtomicReference<>();
    WholeFile.replace(
        file,
        out -> {
          out.write(header());
          written.set(write(content, new CheckedOutputStream(out, new CRC32C())));
          out.write(trailer(written.get()));
        });
    seal = written.get();
  }

  private static Seal write(Consumer<BinaryWriter> content, CheckedOutputStream out)
      throws IOException {
    BinaryWriter writer = new BinaryWriter(out);
    try {
      content.accept(writer);
      writer.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Seal(writer.length(), (int) out.getChecksum().getValue());
  }

  private byte[] header() {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(MAGIC).putInt(format).putLong(inputs.high()).putLong(inputs.low());
    return header.array();
  }

  private static byte[] trailer(Seal seal) {
    return ByteBuffer.allocate(TRAILER).putLong(seal.length()).putInt(seal.checksum()).array();
  }

  /** The seal of what was read or written last. */
  Seal seal() {
    return seal;
  }

  private static int checksum(byte[] bytes, int from, int count) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, count);
    return (int) checksum.getValue();
  }
}
