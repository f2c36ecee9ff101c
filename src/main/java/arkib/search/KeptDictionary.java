package arkib.search;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a build leaves of the dictionary for the next one.
 *
 * @param made of what it was made
 * @param parts of what each part was made then, in order
 * @param forward the words
 * @param backward those that are turned round
 */
record KeptDictionary(Fingerprint made, List<Part> parts, KeptFolder forward, KeptFolder backward) {

  /** Copies the list. */
  KeptDictionary {
    parts = List.copyOf(parts);
  }

  /** A part: what it is called, and of what it was made. */
  record Part(String id, Fingerprint made) {}

  /** What is known of a folder. */
  KeptFolder folder(WordFolder folder) {
    return folder == WordFolder.FORWARD ? forward : backward;
  }

  /**
   * Keeps it.
   *
   * @param file where
   * @param way by which rules it was made
   */
  void write(Path file, Fingerprint way) throws IOException {
    Bytes out = new Bytes().fingerprint(way).fingerprint(made).number(parts.size());
    parts.forEach(part -> out.text(part.id()).fingerprint(part.made()));
    forward.writeTo(out);
    backward.writeTo(out);
    Checked.write(file, out);
  }

  /**
   * What was kept; nothing where it is not there, broken, or was made in another way.
   *
   * @param way by which rules dictionaries are made
   */
  static Optional<KeptDictionary> read(Path file, Fingerprint way) throws IOException {
    Optional<byte[]> bytes = Checked.read(file);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    ByteReader in = new ByteReader(bytes.get(), 0);
    if (!in.fingerprint().equals(way)) {
      return Optional.empty();
    }
    Fingerprint made = in.fingerprint();
    List<Part> parts = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      parts.add(new Part(in.text(), in.fingerprint()));
    }
    KeptFolder forward = KeptFolder.read(in);
    return Optional.of(new KeptDictionary(made, parts, forward, KeptFolder.read(in)));
  }
}
