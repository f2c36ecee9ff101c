package arkib.search;

import arkib.digest.Fingerprint;
import arkib.disk.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of articles, from one build to the next: so that a part of the archive in which one
 * article changed need not be read again. A file for each part: the words of its articles one after
 * the other, then a list of which is where, its checksum, and the place of that list in eight
 * bytes.
 */
final class KeptTerms implements AutoCloseable {

  private static final String END = ".terms";

  private final Path folder;
  private final Map<Path, FileChannel> open = new HashMap<>();
  private final Map<Fingerprint, Place> places = new HashMap<>();
  private final Set<Path> listed = new HashSet<>();

  KeptTerms(Path folder) {
    this.folder = folder;
  }

  private record Place(Path file, long start, int size) {}

  /** What is written while a part's file is. */
  @FunctionalInterface
  interface Content {
    /** Writes the articles' words. */
    void writeTo(Sink sink) throws IOException;
  }

  /** Takes the words of an article. */
  @FunctionalInterface
  interface Sink {
    /** Takes them. */
    void take(Fingerprint text, byte[] terms) throws IOException;
  }

  /**
   * The words of an article that the build before knew.
   *
   * @param part the part of the archive in which it most likely was then
   */
  Optional<byte[]> get(String part, Fingerprint text) throws IOException {
    Path likely = folder.resolve(part + END);
    if (Files.exists(likely)) {
      list(likely);
    }
    if (!places.containsKey(text)) {
      listAll();
    }
    Place place = places.get(text);
    return place == null ? Optional.empty() : Optional.of(bytes(place));
  }

  /** Replaces the file of a part; what was in the old one can be read until then. */
  void replace(String id, Content content) throws IOException {
    WholeFile.replace(
        folder.resolve(id + END),
        unbuffered -> {
          OutputStream out = new BufferedOutputStream(unbuffered, 1 << 16);
          Bytes list = new Bytes();
          long[] end = {0};
          content.writeTo(
              (text, terms) -> {
                out.write(terms);
                list.signed(text.high()).signed(text.low()).number(terms.length);
                end[0] += terms.length;
              });
          out.write(Checked.with(list));
          out.write(ByteBuffer.allocate(Long.BYTES).putLong(end[0]).array());
          out.flush();
        });
  }

  private void listAll() throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + END)) {
        for (Path file : files) {
          list(file);
        }
      }
    }
  }

  private void list(Path file) throws IOException {
    if (!listed.add(file)) {
      return;
    }
    long size = Files.size(file) - Long.BYTES;
    long end = size < 0 ? -1 : ByteBuffer.wrap(bytes(new Place(file, size, Long.BYTES))).getLong();
    if (end < 0 || end > size || size - end > Integer.MAX_VALUE) {
      return;
    }
    Optional<byte[]> checked = Checked.content(bytes(new Place(file, end, (int) (size - end))));
    if (checked.isEmpty()) {
      return;
    }
    ByteReader list = new ByteReader(checked.get(), 0);
    for (long start = 0; list.hasMore(); ) {
      Fingerprint text = new Fingerprint(list.signed(), list.signed());
      Place place = new Place(file, start, list.count());
      places.put(text, place);
      start += place.size();
    }
  }

  private byte[] bytes(Place place) throws IOException {
    FileChannel channel = open.get(place.file());
    if (channel == null) {
      channel = FileChannel.open(place.file());
      open.put(place.file(), channel);
    }
    ByteBuffer buffer = ByteBuffer.allocate(place.size());
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place.start() + buffer.position()) < 0) {
        throw new IOException("ends early: " + place.file());
      }
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    for (FileChannel channel : open.values()) {
      channel.close();
    }
  }
}
