package arkib.search;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a build of the index leaves for the next one, a file for each part of the archive: its
 * fingerprint, what the manifest says of it, what is in its files, its words. What its articles'
 * words are is in {@link KeptTerms}, what is known of the dictionary in {@link KeptDictionary}.
 */
final class SearchLedger {

  private static final String END = ".words";

  private final Path folder;

  SearchLedger(Path folder) {
    this.folder = folder;
  }

  /**
   * What is known of a part.
   *
   * @param way how parts were made: by which rules, with what besides words
   * @param made of what it was made
   * @param written what was written
   */
  record Known(Fingerprint way, Fingerprint made, SegmentFiles.Written written) {}

  /**
   * What is known of a part; nothing where its file is not there or it was made in another way.
   *
   * @param way how parts are made
   */
  Optional<Known> get(String id, Fingerprint way) throws IOException {
    Optional<byte[]> bytes = Checked.read(folder.resolve(id + END));
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    ByteReader in = new ByteReader(bytes.get(), 0);
    return in.fingerprint().equals(way) ? Optional.of(read(in, id, way)) : Optional.empty();
  }

  private static Known read(ByteReader in, String id, Fingerprint way) {
    Fingerprint made = in.fingerprint();
    int size = in.count();
    Layout layout = new Layout(in.count(), in.count(), in.count());
    int block = in.count();
    String version = in.text();
    Map<Integer, Integer> months = new TreeMap<>();
    for (int i = in.count(); i > 0; i--) {
      months.put((int) in.signed(), in.count());
    }
    Map<String, Integer> more = new TreeMap<>();
    for (int i = in.count(); i > 0; i--) {
      more.put(in.text(), in.count());
    }
    SegmentRecord about = new SegmentRecord(id, size, layout, block, version, months, more);
    // Only who makes the dictionary anew asks for the words, which are most of it, and only who
    // changes the part for what is in its files.
    ByteReader contents = in.part(in.count());
    return new Known(
        way,
        made,
        new SegmentFiles.Written(
            about, new KeptWords(in.again()), () -> contents(contents.again())));
  }

  private static SegmentFiles.Contents contents(ByteReader in) {
    long prints = in.number();
    Map<String, Fingerprint> files = new HashMap<>();
    while (in.hasMore()) {
      files.put(in.text(), in.fingerprint());
    }
    return new SegmentFiles.Contents(files, prints);
  }

  /** Keeps what is known of a part. */
  void put(Known known) throws IOException {
    SegmentRecord about = known.written().about();
    Bytes out = new Bytes().fingerprint(known.way()).fingerprint(known.made());
    Layout layout = about.layout();
    out.number(about.articles()).number(layout.files());
    out.number(layout.tails()).number(layout.prints());
    out.number(about.block()).text(about.version());
    out.number(about.months().size());
    about.months().forEach((month, first) -> out.signed(month).number(first));
    out.number(about.more().size());
    about.more().forEach((file, pieces) -> out.text(file).number(pieces));
    SegmentFiles.Contents contents = known.written().contents().get();
    Bytes files = new Bytes().number(contents.prints());
    contents.files().forEach((name, content) -> files.text(name).fingerprint(content));
    out.number(files.length()).all(files);
    KeptWords.write(known.written().words().all(), out);
    Checked.write(folder.resolve(about.id() + END), out);
  }

  /** Drops what is known of parts that are no more. */
  void keepOnly(Set<String> ids) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        if (dot > 0 && !ids.contains(name.substring(0, dot))) {
          Files.delete(file);
        }
      }
    }
  }
}
