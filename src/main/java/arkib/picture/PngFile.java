package arkib.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file: chunks (W3C PNG, third edition, 5). A place may stand in eXIf and in texts. */
final class PngFile {

  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final int ALPHA = 4;
  private static final String XMP = "XML:com.adobe.xmp\0";
  // Exif and its like as ImageMagick writes them, in hex.
  private static final String PROFILE = "Raw profile type ";
  private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt");

  private final Raw raw;
  private final Parts parts;
  private Optional<Size> size = Optional.empty();
  private int orientation = 1;
  private boolean moving;
  private boolean opaque = true;

  private PngFile(Raw raw) {
    this.raw = raw;
    this.parts = new Parts(raw);
  }

  static Container read(Raw raw) throws BrokenPicture {
    PngFile file = new PngFile(raw);
    file.chunks();
    Size size = file.size.orElseThrow(() -> BrokenPicture.because("no header"));
    return Container.of(
        Format.PNG,
        new Container.Header(size, file.orientation, !file.moving, file.opaque),
        file.parts);
  }

  private void chunks() throws BrokenPicture {
    int at = SIGNATURE;
    while (!raw.has(at + 4, "IEND")) {
      int content = at + 8;
      int end = content + raw.checked(raw.big32(at), 0);
      raw.checked(content, end - content + 4);
      String type = new String(raw.bytes(), at + 4, 4, StandardCharsets.ISO_8859_1);
      chunk(type, at, content, end);
      at = end + 4;
    }
    raw.checked(at, AROUND);
  }

  private void chunk(String type, int at, int content, int end) throws BrokenPicture {
    switch (type) {
      case "IHDR" -> {
        size = Optional.of(Raw.size(raw.big32(content), raw.big32(content + 4)));
        opaque = (raw.byteAt(content + 9) & ALPHA) == 0;
      }
      case "tRNS" -> opaque = false;
      case "acTL" -> moving = true;
      case "eXIf" -> {
        Exif exif = Exif.of(raw.part(content, end));
        orientation = exif.orientation();
        if (exif.isLocated()) {
          parts.replace(at, end + 4, chunk(exif.kept()));
        }
      }
      default -> {
        if (TEXTS.contains(type) && mayTellPlace(content, end)) {
          parts.replace(at, end + 4, new byte[0]);
        }
      }
    }
  }

  // A compressed text is not looked into.
  private boolean mayTellPlace(int content, int end) throws BrokenPicture {
    if (raw.has(content, PROFILE)) {
      return true;
    }
    boolean compressed = raw.has(content, XMP) && raw.byteAt(content + XMP.length()) != 0;
    return compressed || (raw.has(content, XMP) && raw.mentions(content, end, "GPS"));
  }

  private static byte[] chunk(byte[] exif) {
    if (exif.length == 0) {
      return exif;
    }
    ByteArrayOutputStream named = new ByteArrayOutputStream();
    named.writeBytes("eXIf".getBytes(StandardCharsets.ISO_8859_1));
    named.writeBytes(exif);
    CRC32 checksum = new CRC32();
    checksum.update(named.toByteArray());
    ByteBuffer chunk = ByteBuffer.allocate(AROUND + exif.length);
    chunk.putInt(exif.length).put(named.toByteArray()).putInt((int) checksum.getValue());
    return chunk.array();
  }
}
