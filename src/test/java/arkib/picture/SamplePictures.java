package arkib.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures made for tests: blue, and red where the upper left quarter is. */
public final class SamplePictures {

  /** A place that a camera told: it stands in no file that is published. */
  public static final String PLACE = "PLACE-OF-THE-CAMERA";

  /** Who took the picture: that stays. */
  public static final String ARTIST = "Hasnah Wahid";

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private SamplePictures() {}

  /** A JPEG. */
  public static byte[] jpeg(int width, int height) {
    return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  /** A PNG that nothing shines through. */
  public static byte[] png(int width, int height) {
    return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  /** A GIF of one picture. */
  public static byte[] gif(int width, int height) {
    return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "gif");
  }

  /** A GIF that moves: the one picture twice. */
  public static byte[] movingGif(int width, int height) {
    byte[] one = gif(width, height);
    int first = 13 + 3 * (2 << (one[10] & 7));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(one, 0, one.length - 1);
    out.write(one, first, one.length - 1 - first);
    out.write(0x3b);
    return out.toByteArray();
  }

  /** A GIF whose place stands in XMP. */
  public static byte[] gifWithXmp(int width, int height) {
    byte[] plain = gif(width, height);
    int first = 13 + 3 * (2 << (plain[10] & 7));
    byte[] xmp = ("<x exif:GPSLatitude='" + PLACE + "'/>").getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, first);
    out.write(0x21);
    out.write(0xff);
    out.writeBytes("\u000bXMP DataXMP".getBytes(StandardCharsets.ISO_8859_1));
    out.write(xmp.length);
    out.writeBytes(xmp);
    out.write(0);
    out.write(plain, first, plain.length - first);
    return out.toByteArray();
  }

  /** A WebP of 60 by 40, opaque or not. */
  public static byte[] webp(boolean opaque) {
    String name = opaque ? "photo.webp" : "see-through.webp";
    try (InputStream file = SamplePictures.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG whose camera tells which way up it is, who took it and, perhaps, where. */
  public static byte[] jpegOfCamera(int width, int height, int orientation, boolean located) {
    byte[] tiff = exif(orientation, located);
    byte[] plain = jpeg(width, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xe1, EXIF, tiff);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  /** A JPEG whose place stands in XMP. */
  public static byte[] jpegWithXmp(int width, int height) {
    byte[] plain = jpeg(width, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(
        out,
        0xe1,
        "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1),
        ("<x exif:GPSLatitude='" + PLACE + "'/>").getBytes(StandardCharsets.ISO_8859_1));
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  /** A JPEG with a second one behind it, as phones write them, whose camera tells the place. */
  public static byte[] jpegWithAnother(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(jpeg(width, height));
    out.writeBytes(jpegOfCamera(16, 16, 1, true));
    return out.toByteArray();
  }

  /** A PNG whose place stands in the chunk of Exif. */
  public static byte[] pngOfCamera(int width, int height) {
    byte[] plain = png(width, height);
    int behindHeader = 8 + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, behindHeader);
    out.writeBytes(chunk("eXIf", exif(1, true)));
    out.write(plain, behindHeader, plain.length - behindHeader);
    return out.toByteArray();
  }

  /** A WebP of 60 by 40 whose place stands in the chunk of Exif. */
  public static byte[] webpOfCamera() {
    byte[] plain = webp(true);
    byte[] tiff = exif(1, true);
    ByteBuffer out =
        ByteBuffer.allocate(plain.length + 8 + tiff.length + tiff.length % 2)
            .order(java.nio.ByteOrder.LITTLE_ENDIAN);
    out.put(plain).put("EXIF".getBytes(StandardCharsets.ISO_8859_1)).putInt(tiff.length).put(tiff);
    out.putInt(4, out.capacity() - 8).put(20, (byte) (plain[20] | 8));
    return out.array();
  }

  /** A PNG that declares a size and has no pixels. */
  public static byte[] pngThatDeclares(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    out.writeBytes(chunk("IHDR", header.put((byte) 8).put((byte) 2).array()));
    out.writeBytes(chunk("IDAT", new byte[0]));
    out.writeBytes(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  /** The pixels of a file. */
  public static BufferedImage pixels(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the red quarter is: {@code "0 0"} at the upper left. */
  public static String redAt(BufferedImage picture) {
    for (int y : new int[] {0, 1}) {
      for (int x : new int[] {0, 1}) {
        int rgb =
            picture.getRGB(
                picture.getWidth() * (1 + 2 * x) / 4, picture.getHeight() * (1 + 2 * y) / 4);
        if ((rgb >> 16 & 0xff) > 150 && (rgb & 0xff) < 100) {
          return x + " " + y;
        }
      }
    }
    return "nowhere";
  }

  private static BufferedImage drawn(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D g = picture.createGraphics();
    g.setColor(new Color(0x1a3a6e));
    g.fillRect(0, 0, width, height);
    g.setColor(new Color(0xcc2222));
    g.fillRect(0, 0, width / 2, height / 2);
    g.dispose();
    return picture;
  }

  private static byte[] written(BufferedImage picture, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, format, out)) {
        throw new IllegalStateException("no writer of " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] name, byte[] content) {
    int length = 2 + name.length + content.length;
    out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(name);
    out.writeBytes(content);
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] named = Arrays.copyOf(type.getBytes(StandardCharsets.ISO_8859_1), 4 + content.length);
    System.arraycopy(content, 0, named, 4, content.length);
    CRC32 checksum = new CRC32();
    checksum.update(named);
    return ByteBuffer.allocate(8 + named.length)
        .putInt(content.length)
        .put(named)
        .putInt((int) checksum.getValue())
        .array();
  }

  // Orientation, Artist and, perhaps, a directory of the place with one text.
  private static byte[] exif(int orientation, boolean located) {
    byte[] artist = (ARTIST + "\0").getBytes(StandardCharsets.US_ASCII);
    byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
    int entries = located ? 3 : 2;
    int aside = 8 + 2 + entries * 12 + 4;
    int directory = aside + artist.length + artist.length % 2;
    ByteBuffer out = ByteBuffer.allocate(directory + (located ? 18 + place.length : 0));
    out.putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) entries);
    out.putShort((short) 0x112).putShort((short) 3).putInt(1);
    out.putShort((short) orientation).putShort((short) 0);
    out.putShort((short) 0x13b).putShort((short) 2).putInt(artist.length).putInt(aside);
    if (located) {
      out.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(directory);
    }
    out.putInt(0).put(artist).position(directory);
    if (located) {
      out.putShort((short) 1).putShort((short) 0x1b).putShort((short) 2).putInt(place.length);
      out.putInt(directory + 18).putInt(0).put(place);
    }
    return out.array();
  }
}
