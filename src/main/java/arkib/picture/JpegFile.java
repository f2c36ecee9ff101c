package arkib.picture;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * A JPEG file: segments, each with a marker (ITU-T T.81, annex B). A place may stand in Exif, in
 * XMP, and in the Exif of further pictures behind the end of the first one, as phones write them.
 */
final class JpegFile {

  private static final int START_OF_SCAN = 0xda;
  private static final int END = 0xd9;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final String EXIF = "Exif\0\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";
  private static final String FURTHER_PICTURES = "MPF\0";

  private final Raw raw;
  private final Parts parts;
  private Optional<Size> size = Optional.empty();
  private int orientation = 1;

  private JpegFile(Raw raw) {
    this.raw = raw;
    this.parts = new Parts(raw);
  }

  static Container read(Raw raw) throws BrokenPicture {
    JpegFile file = new JpegFile(raw);
    file.segments(file.hasFurther(file.end()));
    Size size = file.size.orElseThrow(() -> BrokenPicture.because("no frame"));
    return Container.of(
        Format.JPEG, new Container.Header(size, file.orientation, true, true), file.parts);
  }

  private int end() throws BrokenPicture {
    int at = 2;
    while (marker(at) != END) {
      at = next(at);
    }
    return at + 2;
  }

  private void segments(boolean further) throws BrokenPicture {
    int at = 2;
    for (int marker = marker(at); marker != END; marker = marker(at)) {
      int next = next(at);
      if (isFrame(marker)) {
        if (size.isPresent()) {
          throw BrokenPicture.because("two frames");
        }
        size = Optional.of(Raw.size(raw.big16(at + 7), raw.big16(at + 5)));
      } else if (marker == APP1) {
        app1(at, next);
      } else if (marker == APP2 && further && raw.has(at + 4, FURTHER_PICTURES)) {
        parts.replace(at, next, new byte[0]);
      }
      at = next;
    }
    if (further) {
      parts.replace(at + 2, raw.length(), new byte[0]);
    }
  }

  private boolean hasFurther(int end) {
    return end < raw.length()
        && (raw.mentions(end, raw.length(), EXIF) || raw.mentions(end, raw.length(), XMP));
  }

  private void app1(int at, int next) throws BrokenPicture {
    int content = at + 4;
    if (raw.has(content, EXIF)) {
      Exif exif = Exif.of(raw.part(Math.min(next, content + EXIF.length()), next));
      orientation = exif.orientation();
      if (exif.isLocated()) {
        parts.replace(at, next, segment(exif.kept()));
      }
    } else if (raw.has(content, MORE_XMP)
        || (raw.has(content, XMP) && raw.mentions(content, next, "GPS"))) {
      // What is more than a segment holds is one text in parts: a name may be parted too.
      parts.replace(at, next, new byte[0]);
    }
  }

  private static byte[] segment(byte[] exif) {
    if (exif.length == 0) {
      return exif;
    }
    int length = 2 + EXIF.length() + exif.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0xff);
    out.write(APP1);
    out.write(length >> 8);
    out.write(length);
    EXIF.chars().forEach(out::write);
    out.writeBytes(exif);
    return out.toByteArray();
  }

  // Any number of 0xff may stand before a marker; writers put one.
  private int marker(int at) throws BrokenPicture {
    if (raw.byteAt(at) != 0xff) {
      throw BrokenPicture.because("no marker where one must be");
    }
    return raw.byteAt(at + 1);
  }

  private int next(int at) throws BrokenPicture {
    int marker = marker(at);
    if (marker == 0xff) {
      return at + 1;
    }
    if (marker == 1 || (marker >= 0xd0 && marker <= 0xd8)) {
      return at + 2;
    }
    int end = raw.checked(at + 2 + raw.big16(at + 2), 0);
    return marker == START_OF_SCAN ? endOfScan(end) : end;
  }

  // Within a scan 0xff is followed by 0 or by a mark for those who lost their place.
  private int endOfScan(int from) throws BrokenPicture {
    byte[] bytes = raw.bytes();
    for (int at = from; at < bytes.length - 1; at++) {
      if (bytes[at] == (byte) 0xff) {
        int marker = bytes[at + 1] & 0xff;
        if (marker != 0 && marker != 0xff && (marker < 0xd0 || marker > 0xd7)) {
          return at;
        }
      }
    }
    throw BrokenPicture.because("cut off");
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }
}
