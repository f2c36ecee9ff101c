package arkib.ledger;

import arkib.digest.Fingerprint;
import arkib.disk.GrowingFile;
import arkib.disk.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A ledger's file: 4 bytes {@code ARKL}, the format's number, the fingerprint of what its content
 * depends on, the content, its length and its CRC-32C. It is written aside and renamed.
 *
 * <p>What a later build adds is appended: again a content, its length and its CRC-32C. So a file is
 * read from its end, and one whose end is torn is no ledger at all: a ledger without its last
 * addition would tell of things as they were.
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
   * or none that can be read. Of a file to which nothing is ever appended.
   */
  Optional<BinaryReader> read() {
    return readAll().stream().findFirst();
  }

  /**
   * Readers of the content and of all that was appended, in the order in which it was written; none
   * where there is no whole file of this format and these inputs, or none that can be read.
   */
  List<BinaryReader> readAll() {
    seal = Seal.NONE;
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      // Not there, or not to be read: what cannot be replaced either is told when it is written.
      return List.of();
    }
    if (bytes.length < HEADER + TRAILER) {
      return List.of();
    }
    ByteBuffer frame = ByteBuffer.wrap(bytes);
    boolean ours =
        frame.getInt() == MAGIC
            && frame.getInt() == format
            && new Fingerprint(frame.getLong(), frame.getLong()).equals(inputs);
    return ours ? parts(bytes) : List.of();
  }

  private List<BinaryReader> parts(byte[] bytes) {
    ByteBuffer frame = ByteBuffer.wrap(bytes);
    ArrayDeque<BinaryReader> parts = new ArrayDeque<>();
    ArrayDeque<Seal> seals = new ArrayDeque<>();
    for (int end = bytes.length; end > HEADER; ) {
      int trailer = end - TRAILER;
      long length = trailer < HEADER ? -1 : frame.getLong(trailer);
      if (length < 0 || length > trailer - HEADER) {
        return List.of();
      }
      int start = trailer - (int) length;
      Seal part = new Seal(length, frame.getInt(trailer + Long.BYTES));
      if (checksum(bytes, start, (int) length) != part.checksum()) {
        return List.of();
      }
      parts.addFirst(new BinaryReader(bytes, start));
      seals.addFirst(part);
      end = start;
    }
    seal = seals.stream().reduce(Seal::with).orElse(Seal.NONE);
    return List.copyOf(parts);
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

  /**
   * Appends to the file, which was read or written before, and waits until that is on the disk.
   *
   * @param content writes what is appended
   * @throws IOException if it cannot be written; the file is then as it was
   */
  void append(Consumer<BinaryWriter> content) throws IOException {
    ByteArrayOutputStream added = new ByteArrayOutputStream();
    Seal part = write(content, new CheckedOutputStream(added, new CRC32C()));
    added.writeBytes(trailer(part));
    GrowingFile.appendForGood(file, added::writeTo);
    seal = seal.with(part);
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

  /** The seal of what was read or written last, with all that was appended. */
  Seal seal() {
    return seal;
  }

  private static int checksum(byte[] bytes, int from, int count) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, count);
    return (int) checksum.getValue();
  }
}
