package arkib.picture;

/** A GIF file: blocks (GIF89a). A place may stand in the XMP of an application's extension. */
final class GifFile {

  private static final int HEADER = 13;
  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2c;
  private static final int END = 0x3b;
  private static final int CONTROL = 0xf9;
  private static final String XMP = "\u000bXMP DataXMP";

  private final Raw raw;
  private final Parts parts;
  private int pictures;
  private boolean whole = true;
  private boolean opaque = true;

  private GifFile(Raw raw) {
    this.raw = raw;
    this.parts = new Parts(raw);
  }

  static Container read(Raw raw) throws BrokenPicture {
    GifFile file = new GifFile(raw);
    file.blocks();
    if (file.pictures == 0) {
      throw BrokenPicture.because("no picture in it");
    }
    Size size = Raw.size(raw.little16(6), raw.little16(8));
    return Container.of(
        Format.GIF,
        new Container.Header(size, 1, file.pictures == 1 && file.whole, file.opaque),
        file.parts);
  }

  private void blocks() throws BrokenPicture {
    int at = HEADER + table(raw.byteAt(10));
    for (int mark = raw.byteAt(at); mark != END; mark = raw.byteAt(at)) {
      at = mark == EXTENSION ? extension(at) : picture(at, mark);
    }
  }

  private int extension(int at) throws BrokenPicture {
    int end = data(at + 2);
    if (raw.byteAt(at + 1) == CONTROL && (raw.byteAt(at + 3) & 1) == 1) {
      opaque = false;
    } else if (raw.has(at + 2, XMP) && raw.mentions(at, end, "GPS")) {
      parts.replace(at, end, new byte[0]);
    }
    return end;
  }

  private int picture(int at, int mark) throws BrokenPicture {
    if (mark != PICTURE) {
      throw BrokenPicture.because("no block where one must be");
    }
    pictures++;
    int width = raw.little16(at + 5);
    int height = raw.little16(at + 7);
    if (width > raw.little16(6) || height > raw.little16(8)) {
      throw BrokenPicture.because("larger than its screen");
    }
    whole &= width == raw.little16(6) && height == raw.little16(8);
    return data(at + 11 + table(raw.byteAt(at + 9)));
  }

  // Pieces of at most 255 bytes, and one of none.
  private int data(int from) throws BrokenPicture {
    int at = from;
    while (raw.byteAt(at) != 0) {
      at += 1 + raw.byteAt(at);
    }
    return at + 1;
  }

  private static int table(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }
}
