package arkib.ledger;

import arkib.picture.Format;
import arkib.picture.PictureFacts;
import arkib.picture.Size;

/** What is known of a picture, as bytes. */
final class PictureCodec {

  private static final Format[] FORMATS = Format.values();

  private PictureCodec() {}

  static void write(BinaryWriter out, PictureFacts picture) {
    out.choice(picture.format());
    out.optional(picture.size(), PictureCodec::size);
    out.flag(picture.scalable());
    out.flag(picture.opaque());
    out.flag(picture.altered());
  }

  static PictureFacts read(BinaryReader in) {
    return new PictureFacts(
        in.choice(FORMATS), in.optional(PictureCodec::size), in.flag(), in.flag(), in.flag());
  }

  private static void size(BinaryWriter out, Size size) {
    out.number(size.width());
    out.number(size.height());
  }

  private static Size size(BinaryReader in) {
    return new Size(in.count(), in.count());
  }
}
