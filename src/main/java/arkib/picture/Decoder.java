package arkib.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures of pixels. */
final class Decoder {

  // A large picture is decoded no larger than this many times what is made of it.
  private static final int TIMES = 2;

  private Decoder() {}

  /**
   * Decodes a picture as it lies in its file, not yet turned upright.
   *
   * @param header what its head declares
   * @param wanted how wide, in the same way, the largest picture is that is made of it
   */
  static BufferedImage decode(byte[] bytes, Container.Header header, int wanted)
      throws BrokenPicture {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw BrokenPicture.because("no reader for it");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, header.size().width() / (TIMES * Math.max(1, wanted)));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Readers throw whatever a wrong number leads them to.
      throw BrokenPicture.because(e);
    }
  }
}
