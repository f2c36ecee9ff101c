package arkib.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A file of the index: the byte {@value #MAGIC} and its columns, as one raw deflate stream. Between
 * columns the stream is flushed, so that each has its own code table and is packed in its own way:
 * that takes a tenth off and is nothing that a reader must know.
 */
final class Packed {

  /** With which each file begins once it is inflated; no deflate stream can begin with it. */
  static final int MAGIC = 0xAE;

  private static final int LEVEL = 6;

  private Packed() {}

  /** A file of columns. */
  static byte[] of(List<Bytes> columns) {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 13];
      deflater.setInput(new byte[] {(byte) MAGIC});
      drain(deflater, Deflater.NO_FLUSH, part, packed);
      for (int i = 0; i < columns.size(); i++) {
        // Asked for while there is no input: what waits is packed as before.
        columns.get(i).packing().of(deflater);
        drain(deflater, Deflater.NO_FLUSH, part, packed);
        columns.get(i).addTo(deflater);
        boolean last = i == columns.size() - 1;
        if (last) {
          deflater.finish();
        }
        drain(deflater, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH, part, packed);
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * What is in a file, without the byte in front.
   *
   * @throws IOException where it is no such file
   */
  static byte[] read(byte[] file) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file), inflater)) {
      if (in.read() != MAGIC) {
        throw new IOException("no file of the index");
      }
      return in.readAllBytes();
    } finally {
      inflater.end();
    }
  }

  private static void drain(
      Deflater deflater, int flush, byte[] part, ByteArrayOutputStream packed) {
    int count;
    do {
      count = deflater.deflate(part, 0, part.length, flush);
      packed.write(part, 0, count);
    } while (count == part.length);
  }
}
