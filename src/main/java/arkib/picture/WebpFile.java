package arkib.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A WebP file: chunks of RIFF (RFC 9649). A place may stand in the chunks EXIF and XMP. */
final class WebpFile {

  private static final int START = 12;
  private static final int MOVING = 0x02;
  private static final int HAS_XMP = 0x04;
  private static final int HAS_EXIF = 0x08;
  private static final int ALPHA = 0x10;
  private static final String OLD_EXIF = "Exif\0\0";

  private final Raw raw;
  private final Parts parts;
  private Optional<Size> size = Optional.empty();
  private int orientation = 1;
  private int flags;
  private int withoutFlags;
  private boolean opaque = true;

  private WebpFile(Raw raw) {
    this.raw = raw;
    this.parts = new Parts(raw);
  }

  static Container read(Raw raw) throws BrokenPicture {
    WebpFile file = new WebpFile(raw);
    file.chunks();
    Size size = file.size.orElseThrow(() -> BrokenPicture.because("no picture in it"));
    boolean moving = (file.flags & MOVING) != 0;
    boolean opaque = file.opaque && (file.flags & ALPHA) == 0;
    return new Container(
        Format.WEBP,
        Optional.of(new Container.Header(size, file.orientation, !moving, opaque)),
        file.parts.whole().map(file::mended));
  }

  private void chunks() throws BrokenPicture {
    int whole = 8 + raw.little32(4);
    raw.checked(0, whole);
    for (int at = START; at + 8 <= whole; ) {
      int content = at + 8;
      int length = raw.little32(at + 4);
      raw.checked(content, length);
      int next = Math.min(raw.length(), content + length + length % 2);
      chunk(new String(raw.bytes(), at, 4, StandardCharsets.ISO_8859_1), at, next);
      at = next;
    }
  }

  private void chunk(String name, int at, int next) throws BrokenPicture {
    int content = at + 8;
    switch (name) {
      case "VP8X" -> {
        flags = raw.byteAt(content);
        size = Optional.of(Raw.size(1 + raw.little24(content + 4), 1 + raw.little24(content + 7)));
      }
      case "VP8 " -> {
        Size own = Raw.size(raw.little16(content + 6) & 0x3fff, raw.little16(content + 8) & 0x3fff);
        frame(own);
      }
      case "VP8L" -> {
        int low = raw.little16(content + 1);
        int high = raw.little16(content + 3);
        Size own = Raw.size(1 + (low & 0x3fff), 1 + (low >> 14 | (high & 0xfff) << 2));
        frame(own);
        opaque = (high & 0x1000) == 0;
      }
      case "EXIF" -> exif(at, next);
      case "XMP " -> {
        if (raw.mentions(content, next, "GPS")) {
          parts.replace(at, next, new byte[0]);
          withoutFlags |= HAS_XMP;
        }
      }
      default -> {}
    }
  }

  // What is decoded must be what was declared: the limit is held against that.
  private void frame(Size own) throws BrokenPicture {
    if (size.isPresent() && !size.get().equals(own)) {
      throw BrokenPicture.because("of two sizes");
    }
    size = Optional.of(own);
  }

  private void exif(int at, int next) throws BrokenPicture {
    int content = at + 8;
    int from = raw.has(content, OLD_EXIF) ? content + OLD_EXIF.length() : content;
    Exif exif = Exif.of(raw.part(from, content + raw.little32(at + 4)));
    orientation = exif.orientation();
    if (exif.isLocated()) {
      byte[] kept = exif.kept();
      parts.replace(at, next, kept.length == 0 ? kept : chunk(kept));
      withoutFlags |= kept.length == 0 ? HAS_EXIF : 0;
    }
  }

  private static byte[] chunk(byte[] exif) {
    ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    head.put("EXIF".getBytes(StandardCharsets.ISO_8859_1)).putInt(exif.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.array());
    out.writeBytes(exif);
    out.writeBytes(new byte[exif.length % 2]);
    return out.toByteArray();
  }

  // The head tells how long the file is, and which chunks it has.
  private byte[] mended(byte[] file) {
    ByteBuffer out = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(4, file.length - 8);
    if (new Raw(file).has(START, "VP8X")) {
      out.put(START + 8, (byte) (out.get(START + 8) & ~withoutFlags));
    }
    return file;
  }
}
