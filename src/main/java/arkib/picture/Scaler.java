package arkib.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.ScalingMode;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Makes smaller pictures of decoded ones, upright and with nothing but pixels in them. */
final class Scaler {

  private final BufferedImage decoded;
  private final int orientation;
  private final Format format;

  /**
   * A scaler of one picture.
   *
   * @param decoded as it lies in its file
   * @param orientation how it is to be turned upright
   * @param format the format of what is made
   */
  Scaler(BufferedImage decoded, int orientation, Format format) {
    this.decoded = decoded;
    this.orientation = orientation;
    this.format = format;
  }

  /**
   * A smaller picture.
   *
   * @param size its size, upright
   * @param quality of JPEG, 1 to 100
   */
  byte[] scaled(Size size, int quality) {
    Size lying = orientation > 4 ? size.turned() : size;
    try {
      BufferedImage scaled =
          Thumbnails.of(decoded)
              .forceSize(lying.width(), lying.height())
              .scalingMode(ScalingMode.PROGRESSIVE_BILINEAR)
              .imageType(
                  format == Format.JPEG ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
              .asBufferedImage();
      BufferedImage upright =
          orientation == 1
              ? scaled
              : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                  .apply(scaled);
      return encoded(upright, format, format == Format.JPEG ? quality : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A picture as bytes.
   *
   * @param quality from 0 to 100: how true JPEG is, or how little time PNG takes to be small
   */
  static byte[] encoded(BufferedImage picture, Format format, int quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality / 100f);
      if (format == Format.JPEG) {
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
