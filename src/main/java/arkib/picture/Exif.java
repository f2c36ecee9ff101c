package arkib.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a camera wrote into a picture (Exif 2.32, CIPA DC-008). Where it tells a place, all of it is
 * written anew with what is listed here: who made the picture, whose it is, what it shows, when it
 * was taken, and which way up it is. A list of what may stay keeps out what makers of cameras think
 * of next.
 */
final class Exif {

  private static final int ORIENTATION = 0x112;
  private static final int CAMERA = 0x8769;
  private static final int LOCATION = 0x8825;
  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;
  private static final int HEADER = 8;
  private static final int MOST_BYTES = 1 << 14;

  // ImageDescription, Orientation, DateTime, Artist, Copyright.
  private static final Set<Integer> KEPT = Set.of(0x10e, ORIENTATION, 0x132, 0x13b, 0x8298);
  // DateTimeOriginal and the offset of its zone.
  private static final Set<Integer> KEPT_OF_CAMERA = Set.of(0x9003, 0x9011);

  private final boolean readable;
  private final boolean located;
  private final ByteOrder order;
  private final Map<Integer, Value> kept;
  private final Map<Integer, Value> ofCamera;

  private Exif(
      boolean readable,
      boolean located,
      ByteOrder order,
      Map<Integer, Value> kept,
      Map<Integer, Value> ofCamera) {
    this.readable = readable;
    this.located = located;
    this.order = order;
    this.kept = kept;
    this.ofCamera = ofCamera;
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Value(int type, byte[] bytes) {}

  /** What a block tells; one that cannot be read may tell anything. */
  static Exif of(byte[] tiff) {
    try {
      return read(tiff);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      // An offset that leads beyond the block.
      return new Exif(false, true, ByteOrder.BIG_ENDIAN, Map.of(), Map.of());
    }
  }

  private static Exif read(byte[] tiff) {
    ByteBuffer in = ByteBuffer.wrap(tiff);
    int mark = in.getShort(0);
    if (mark != 0x4949 && mark != 0x4d4d) {
      throw new IllegalArgumentException("no byte order");
    }
    ByteOrder order = mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    in.order(order);
    Map<Integer, Value> kept = new TreeMap<>();
    Map<Integer, Value> ofCamera = new TreeMap<>();
    boolean located = false;
    int main = in.getInt(4);
    for (int i = 0; i < entries(in, main); i++) {
      int at = main + 2 + i * ENTRY;
      int tag = in.getShort(at) & 0xffff;
      located |= tag == LOCATION;
      keep(in, at, KEPT, kept);
      if (tag == CAMERA) {
        int camera = in.getInt(at + 8);
        for (int j = 0; j < entries(in, camera); j++) {
          int inner = camera + 2 + j * ENTRY;
          located |= (in.getShort(inner) & 0xffff) == LOCATION;
          keep(in, inner, KEPT_OF_CAMERA, ofCamera);
        }
      }
    }
    return new Exif(true, located, order, kept, ofCamera);
  }

  private static int entries(ByteBuffer in, int directory) {
    return in.getShort(directory) & 0xffff;
  }

  private static void keep(ByteBuffer in, int at, Set<Integer> wanted, Map<Integer, Value> values) {
    int tag = in.getShort(at) & 0xffff;
    int type = in.getShort(at + 2);
    int length = in.getInt(at + 4) * (type == SHORT ? 2 : 1);
    boolean known = type == ASCII || type == SHORT;
    if (wanted.contains(tag) && known && length > 0 && length <= MOST_BYTES) {
      byte[] bytes = new byte[length];
      in.get(length <= 4 ? at + 8 : in.getInt(at + 8), bytes);
      values.put(tag, new Value(type, bytes));
    }
  }

  /** Which way up the picture is, 1 to 8; 1 where nothing is told. */
  int orientation() {
    Value value = kept.get(ORIENTATION);
    if (value == null || value.type() != SHORT || value.bytes().length < 2) {
      return 1;
    }
    int told = ByteBuffer.wrap(value.bytes()).order(order).getShort();
    return told >= 1 && told <= 8 ? told : 1;
  }

  /** Whether it tells, or may tell, where the picture was taken. */
  boolean isLocated() {
    return located;
  }

  /** What is kept, as a block of its own; empty where there is nothing to keep. */
  byte[] kept() {
    if (!readable || (kept.isEmpty() && ofCamera.isEmpty())) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean camera = !ofCamera.isEmpty();
    int directory = 2 + (kept.size() + (camera ? 1 : 0)) * ENTRY + 4;
    int values = kept.values().stream().mapToInt(Exif::aside).sum();
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(order);
    header.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
    out.writeBytes(header.putShort((short) 42).putInt(HEADER).array());
    directory(out, kept, camera ? HEADER + directory + values : 0);
    if (camera) {
      directory(out, ofCamera, 0);
    }
    return out.toByteArray();
  }

  private void directory(ByteArrayOutputStream out, Map<Integer, Value> entries, int camera) {
    int count = entries.size() + (camera > 0 ? 1 : 0);
    int size = 2 + count * ENTRY + 4;
    ByteBuffer list = ByteBuffer.allocate(size).order(order).putShort((short) count);
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    int from = out.size() + size;
    boolean told = camera == 0;
    for (Map.Entry<Integer, Value> entry : entries.entrySet()) {
      if (!told && entry.getKey() > CAMERA) {
        list.putShort((short) CAMERA).putShort((short) 4).putInt(1).putInt(camera);
        told = true;
      }
      Value value = entry.getValue();
      int length = value.bytes().length;
      list.putShort(entry.getKey().shortValue()).putShort((short) value.type());
      list.putInt(value.type() == SHORT ? length / 2 : length);
      if (length <= 4) {
        list.put(value.bytes()).position(list.position() + 4 - length);
      } else {
        list.putInt(from + values.size());
        values.writeBytes(value.bytes());
        values.writeBytes(new byte[length % 2]);
      }
    }
    if (!told) {
      list.putShort((short) CAMERA).putShort((short) 4).putInt(1).putInt(camera);
    }
    out.writeBytes(list.array());
    out.writeBytes(values.toByteArray());
  }

  // What does not fit into its entry stands behind them, at an even place.
  private static int aside(Value value) {
    int length = value.bytes().length;
    return length <= 4 ? 0 : length + length % 2;
  }
}
