package arkib.picture;

import java.util.Optional;

/**
 * A picture's file, taken apart as far as that needs no pixels.
 *
 * @param format its format in truth
 * @param header what its head declares; absent for a drawing that does not tell its size
 * @param cleaned its bytes without what is not published; absent where all of it is
 */
record Container(Format format, Optional<Header> header, Optional<byte[]> cleaned) {

  /**
   * What the head of a file declares.
   *
   * @param size how large the pixels are, before they are turned upright
   * @param orientation how they are to be turned, 1 to 8 as in Exif
   * @param scalable whether it is one picture, of which a smaller one shows the same
   * @param opaque whether nothing shines through it
   */
  record Header(Size size, int orientation, boolean scalable, boolean opaque) {

    /** How large it is shown. */
    Size upright() {
      return orientation > 4 ? size.turned() : size;
    }
  }

  /**
   * Takes a file apart.
   *
   * @param promised the format that its name promises: one of pixels may be another one of pixels
   *     in truth, for browsers look at the bytes; a drawing is one by name
   */
  static Container of(byte[] bytes, Format promised) throws BrokenPicture {
    Raw raw = new Raw(bytes);
    return switch (promised == Format.SVG ? Format.SVG : format(raw)) {
      case JPEG -> JpegFile.read(raw);
      case PNG -> PngFile.read(raw);
      case GIF -> GifFile.read(raw);
      case WEBP -> WebpFile.read(raw);
      case SVG -> SvgFile.read(raw);
    };
  }

  /** A picture of pixels. */
  static Container of(Format format, Header header, Parts parts) throws BrokenPicture {
    return new Container(format, Optional.of(header), parts.whole());
  }

  /** What is told of it. */
  PictureFacts facts() {
    boolean pixels = format != Format.SVG;
    return new PictureFacts(
        format,
        header.map(Header::upright),
        pixels && header.orElseThrow().scalable(),
        pixels && header.orElseThrow().opaque(),
        cleaned.isPresent());
  }

  private static Format format(Raw raw) throws BrokenPicture {
    if (raw.has(0, "\u00ff\u00d8\u00ff")) {
      return Format.JPEG;
    }
    if (raw.has(0, "\u0089PNG\r\n\u001a\n")) {
      return Format.PNG;
    }
    if (raw.has(0, "GIF87a") || raw.has(0, "GIF89a")) {
      return Format.GIF;
    }
    if (raw.has(0, "RIFF") && raw.has(8, "WEBP")) {
      return Format.WEBP;
    }
    throw BrokenPicture.because("not a picture");
  }
}
