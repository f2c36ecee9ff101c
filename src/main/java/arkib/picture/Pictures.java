package arkib.picture;

import arkib.digest.Fingerprint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks at pictures, and makes smaller ones of them. Used by many threads. */
public final class Pictures {

  /** Raised when other things are taken out of pictures: they are then published anew. */
  public static final int CLEANING = 1;

  private static final int MEGAPIXEL = 1_000_000;
  // So many are decoded at once, on however many threads: four bytes each, and what readers need.
  private static final int MEGAPIXELS_AT_ONCE = 64;

  private final Renditions renditions;
  private final int most;
  private final PictureCache cache;
  private final Semaphore room = new Semaphore(MEGAPIXELS_AT_ONCE, true);
  private final Map<Fingerprint, Object> locks = new ConcurrentHashMap<>();
  private final AtomicInteger decoded = new AtomicInteger();
  private final AtomicInteger scaled = new AtomicInteger();
  private final AtomicInteger painted = new AtomicInteger();
  private CardPainter painter;

  /**
   * The pictures of a site.
   *
   * @param renditions which smaller ones are made
   * @param most how many millions of pixels a picture may declare
   * @param cache the folder in which they are kept from build to build
   */
  public Pictures(Renditions renditions, int most, Path cache) {
    this.renditions = renditions;
    this.most = most;
    this.cache = new PictureCache(cache);
  }

  /**
   * Looks at a picture that was not looked at before: reads its head, decodes it, and makes the
   * smaller ones while it is there.
   *
   * @param bytes its file
   * @param content the fingerprint of the file
   * @param promised the format that its name promises
   * @throws BrokenPicture if it is not one, or too large
   */
  public PictureFacts look(byte[] bytes, Fingerprint content, Format promised)
      throws BrokenPicture, IOException {
    Container container = Container.of(bytes, promised);
    PictureFacts facts = container.facts();
    if (container.header().isPresent() && facts.format() != Format.SVG) {
      checkSize(container);
    }
    if (!facts.scalable()) {
      return facts;
    }
    // The same picture may lie in two files, looked at by two threads.
    synchronized (lock(content)) {
      if (!isMade(content, renditions.of(facts))) {
        make(bytes, content, container);
      }
    }
    return facts;
  }

  private boolean isMade(Fingerprint content, List<Integer> widths) {
    return !widths.isEmpty()
        && widths.stream().allMatch(w -> cache.has(renditions.fingerprint(content, w)));
  }

  // Of a picture, or of a card.
  private Object lock(Fingerprint of) {
    return locks.computeIfAbsent(of, o -> new Object());
  }

  private void checkSize(Container container) throws BrokenPicture {
    Size size = container.header().orElseThrow().size();
    if (size.pixels() > (long) most * MEGAPIXEL) {
      throw BrokenPicture.huge(size);
    }
  }

  /** The bytes that are published of a picture that has something that is not. */
  public byte[] cleaned(byte[] bytes, Format promised) throws BrokenPicture {
    return Container.of(bytes, promised).cleaned().orElse(bytes);
  }

  /** What reads a picture's file. */
  @FunctionalInterface
  public interface Original {
    /** All of its bytes. */
    byte[] read() throws IOException;
  }

  /**
   * A smaller picture: as it was made before, else made now, with all others of the same picture.
   *
   * @param content the fingerprint of the picture's file
   * @param width one of those that {@link Renditions} tells
   * @param original reads the file, where it must be read
   */
  public byte[] scaled(Fingerprint content, Format promised, int width, Original original)
      throws BrokenPicture, IOException {
    Fingerprint of = renditions.fingerprint(content, width);
    Optional<byte[]> known = cache.get(of);
    if (known.isPresent()) {
      return known.get();
    }
    synchronized (lock(content)) {
      // Another thread may have made it with another size of the same picture.
      Optional<byte[]> made = cache.get(of);
      if (made.isPresent()) {
        return made.get();
      }
      byte[] bytes = original.read();
      Container container = Container.of(bytes, promised);
      checkSize(container);
      make(bytes, content, container);
      return cache.get(of).orElseThrow(() -> BrokenPicture.because("another picture"));
    }
  }

  private void make(byte[] bytes, Fingerprint content, Container container)
      throws BrokenPicture, IOException {
    PictureFacts facts = container.facts();
    Container.Header header = container.header().orElseThrow();
    List<Integer> widths = renditions.of(facts);
    Size upright = header.upright();
    int largest = widths.isEmpty() ? 1 : widths.get(widths.size() - 1);
    int wanted = header.orientation() > 4 ? upright.withWidth(largest).height() : largest;
    int megapixels = (int) Math.min(MEGAPIXELS_AT_ONCE, 1 + header.size().pixels() / MEGAPIXEL);
    room.acquireUninterruptibly(megapixels);
    try {
      BufferedImage pixels = Decoder.decode(bytes, header, wanted);
      decoded.incrementAndGet();
      Scaler scaler = new Scaler(pixels, header.orientation(), facts.scaledFormat());
      for (int width : widths) {
        byte[] smaller = scaler.scaled(upright.withWidth(width), renditions.quality());
        // A drawing of few colours may need more bytes when it has fewer pixels.
        boolean worse =
            smaller.length >= bytes.length
                && facts.format() == facts.scaledFormat()
                && header.orientation() == 1;
        cache.put(
            renditions.fingerprint(content, width),
            worse ? container.cleaned().orElse(bytes) : smaller);
        scaled.incrementAndGet();
      }
    } finally {
      room.release(megapixels);
    }
  }

  /** The picture of a card: as it was painted before, else painted now. */
  public byte[] painted(ShareCard card) throws IOException {
    Fingerprint of = card.fingerprint();
    Optional<byte[]> known = cache.get(of);
    if (known.isPresent()) {
      return known.get();
    }
    synchronized (lock(of)) {
      // Two articles may have one card.
      Optional<byte[]> made = cache.get(of);
      if (made.isPresent()) {
        return made.get();
      }
      byte[] bytes = painter().paint(card);
      cache.put(of, bytes);
      painted.incrementAndGet();
      return bytes;
    }
  }

  // Fonts are loaded for the first card that is not there.
  private synchronized CardPainter painter() throws IOException {
    if (painter == null) {
      painter = new CardPainter();
    }
    return painter;
  }

  /** What was done so far that a build without a change does not do. */
  public PictureWork work() {
    return new PictureWork(decoded.get(), scaled.get(), painted.get());
  }

  /**
   * Takes away what is kept of pictures that are gone, or of other settings.
   *
   * @param wanted what the site is made of
   */
  public void keepOnly(Set<Fingerprint> wanted) throws IOException {
    cache.keepOnly(wanted);
  }
}
