package arkib.search;

import arkib.disk.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A file of the ledger with a checksum behind it: a broken one counts as none. */
final class Checked {

  private static final int SUM = Integer.BYTES;

  private Checked() {}

  /** What a file holds; nothing where it is not there or broken. */
  static Optional<byte[]> read(Path file) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return content(bytes);
  }

  /** What stands before the checksum; nothing where that is another one. */
  static Optional<byte[]> content(byte[] bytes) {
    int length = bytes.length - SUM;
    boolean whole = length >= 0 && sum(bytes, length) == ByteBuffer.wrap(bytes).getInt(length);
    return whole
        ? Optional.of(ByteBuffer.allocate(length).put(bytes, 0, length).array())
        : Optional.empty();
  }

  /** Replaces a file. */
  static void write(Path file, Bytes content) throws IOException {
    byte[] bytes = with(content);
    WholeFile.replace(file, out -> out.write(bytes));
  }

  /** Bytes and their checksum. */
  static byte[] with(Bytes content) {
    byte[] bytes = content.toByteArray();
    return ByteBuffer.allocate(bytes.length + SUM)
        .put(bytes)
        .putInt(sum(bytes, bytes.length))
        .array();
  }

  private static int sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }
}
