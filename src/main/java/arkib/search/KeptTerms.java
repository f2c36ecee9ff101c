package arkib.search;

import arkib.digest.Fingerprint;
import arkib.disk.GrowingFile;
import arkib.disk.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of articles, from one build to the next: so that a part of the archive in which one
 * article changed need not be read again. A file for each part: the words of its articles one after
 * the other, then a list of which is where, its checksum, and the place of that list in eight
 * bytes. Where few articles changed, their words and the new list are appended: the last list
 * counts.
 */
final class KeptTerms implements AutoCloseable {

  private static final String END = ".terms";
  // Of the list. Before the first there was none in front of it.
  private static final int VERSION = 3;
  // With a quarter more than what is needed, a file is written anew.
  private static final int PART_NEEDLESS = 4;

  private final Path folder;
  private final Map<Path, FileChannel> open = new HashMap<>();
  private final Map<Fingerprint, Place> places = new HashMap<>();
  private final Map<Path, Part> listed = new HashMap<>();

  KeptTerms(Path folder) {
    this.folder = folder;
  }

  private static final Part NONE = new Part(Optional.empty(), List.of());

  /** Where an article's words are. */
  record Place(Path file, long start, int size) {

    boolean goesOnAt(Place next) {
      return next.file.equals(file) && next.start == start + size && size < Sink.ROOM;
    }

    Place with(Place next) {
      return new Place(file, start, size + next.size);
    }
  }

  /**
   * The articles of a part as a build before knew them, in order.
   *
   * @param made of what the part was made; nothing where its file is not there or broken
   */
  record Part(Optional<Fingerprint> made, List<Article> articles) {

    /** Whether it is of the part that was made of something. */
    boolean isOf(Fingerprint of) {
      return made.filter(of::equals).isPresent();
    }
  }

  /**
   * An article of a part.
   *
   * @param shown the fingerprint of what results show of it
   * @param text the fingerprint of its text
   * @param place where its words are
   */
  record Article(Fingerprint shown, Fingerprint text, Place place) {}

  /** What is written while a part's file is. */
  @FunctionalInterface
  interface Content {
    /** Writes the articles' words. */
    void writeTo(Sink sink) throws IOException;
  }

  /** Takes the words of a part's articles, in order. */
  final class Sink {
    private static final int ROOM = 1 << 20;

    private final Path file;
    private final OutputStream out;
    private final Bytes list;
    private final boolean appends;
    private long end;
    // What lies together in an old file is copied at once.
    private Optional<Place> waiting = Optional.empty();

    // Which appends behind a place of a file that it knows, or begins a new one.
    private Sink(Path file, OutputStream out, Fingerprint made, Optional<Long> behind) {
      this.file = file;
      this.out = out;
      this.list = new Bytes().number(VERSION).fingerprint(made);
      this.appends = behind.isPresent();
      this.end = behind.orElse(0L);
    }

    /** Takes those of an article. */
    void take(Entry article, byte[] terms) throws IOException {
      copyWaiting();
      out.write(terms);
      list(new Article(article.shown(), article.text(), new Place(file, end, terms.length)));
      end += terms.length;
    }

    /** Takes those of an article that is as a build before knew it. */
    void take(Article known) throws IOException {
      Place place = known.place;
      if (appends) {
        list(known);
        return;
      }
      if (waiting.filter(before -> before.goesOnAt(place)).isPresent()) {
        waiting = waiting.map(before -> before.with(place));
      } else {
        copyWaiting();
        waiting = Optional.of(place);
      }
      list(new Article(known.shown, known.text, new Place(file, end, place.size())));
      end += place.size();
    }

    private void list(Article article) {
      list.fingerprint(article.shown).fingerprint(article.text);
      list.number(article.place.start()).number(article.place.size());
    }

    private void copyWaiting() throws IOException {
      if (waiting.isPresent()) {
        out.write(bytes(waiting.get()));
        waiting = Optional.empty();
      }
    }

    private void finish() throws IOException {
      copyWaiting();
      out.write(Checked.with(list));
      out.write(ByteBuffer.allocate(Long.BYTES).putLong(end).array());
      out.flush();
    }
  }

  /**
   * The words of an article that the build before knew.
   *
   * @param part the part of the archive in which it most likely was then
   */
  Optional<byte[]> get(String part, Fingerprint text) throws IOException {
    part(part);
    if (!places.containsKey(text)) {
      listAll();
    }
    Place place = places.get(text);
    return place == null ? Optional.empty() : Optional.of(bytes(place));
  }

  /** The articles of a part as a build before knew them. */
  Part part(String id) throws IOException {
    Path file = folder.resolve(id + END);
    Part known = listed.get(file);
    if (known != null) {
      return known;
    }
    if (!Files.exists(file)) {
      listed.put(file, NONE);
      return NONE;
    }
    return list(file);
  }

  /** The words of an article as a build before knew it. */
  byte[] terms(Article article) throws IOException {
    return bytes(article.place);
  }

  /**
   * Replaces the file of a part; what was in the old one can be read until then.
   *
   * @param made of what the part is made
   */
  void replace(String id, Fingerprint made, Content content) throws IOException {
    Path file = folder.resolve(id + END);
    WholeFile.replace(file, out -> write(file, out, made, Optional.empty(), content));
  }

  /**
   * Brings the file of a part up to date that has most of its articles: by appending the others,
   * unless too much of it is needless by now.
   *
   * @param part the part as a build before knew it
   * @param made of what it is made now
   */
  void update(String id, Part part, Fingerprint made, Content content) throws IOException {
    Path file = folder.resolve(id + END);
    long needed = part.articles().stream().mapToLong(article -> article.place().size()).sum();
    long size = Files.size(file);
    if (size > needed + needed / PART_NEEDLESS) {
      replace(id, made, content);
      return;
    }
    GrowingFile.append(file, out -> write(file, out, made, Optional.of(size), content));
  }

  private void write(
      Path file, OutputStream unbuffered, Fingerprint made, Optional<Long> behind, Content content)
      throws IOException {
    OutputStream out = new BufferedOutputStream(unbuffered, 1 << 16);
    Sink sink = new Sink(file, out, made, behind);
    content.writeTo(sink);
    sink.finish();
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

  private Part list(Path file) throws IOException {
    Part known = listed.get(file);
    if (known == null) {
      known = read(file);
      listed.put(file, known);
      known.articles().forEach(article -> places.put(article.text, article.place));
    }
    return known;
  }

  private Part read(Path file) throws IOException {
    long size = Files.size(file) - Long.BYTES;
    long end = size < 0 ? -1 : ByteBuffer.wrap(bytes(new Place(file, size, Long.BYTES))).getLong();
    if (end < 0 || end > size || size - end > Integer.MAX_VALUE) {
      return NONE;
    }
    Optional<byte[]> checked = Checked.content(bytes(new Place(file, end, (int) (size - end))));
    if (checked.isEmpty()) {
      return NONE;
    }
    ByteReader list = new ByteReader(checked.get(), 0);
    if (!list.hasMore() || list.number() != VERSION) {
      return NONE;
    }
    Fingerprint made = list.fingerprint();
    List<Article> articles = new ArrayList<>();
    while (list.hasMore()) {
      Fingerprint shown = list.fingerprint();
      Fingerprint text = list.fingerprint();
      articles.add(new Article(shown, text, new Place(file, list.number(), list.count())));
    }
    return new Part(Optional.of(made), articles);
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
