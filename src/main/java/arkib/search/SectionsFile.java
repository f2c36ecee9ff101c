package arkib.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A file {@code t} or {@code q}: two columns, in sections that belong to neighbouring files {@code
 * p}, or in one that belongs to a long family.
 */
final class SectionsFile {

  private final Bytes lengths = new Bytes();
  private final Bytes first;
  private final Bytes second;
  private int firstBefore;
  private int secondBefore;

  private SectionsFile(Packing second) {
    this.first = new Bytes(Packing.NUMBERS);
    this.second = new Bytes(second);
  }

  /** A file {@code t}: what is not in the heads of lists, gaps and weights. */
  static SectionsFile ofTails() {
    return new SectionsFile(Packing.VALUES);
  }

  /** A file {@code q}: which words follow a word, counts and prints. */
  static SectionsFile ofPrints() {
    return new SectionsFile(Packing.NUMBERS);
  }

  /** What belongs to one file {@code p}, or to a family. */
  record Section(Bytes first, Bytes second) {}

  /** Adds what one word has of both columns. */
  SectionsFile add(Bytes ofFirst, Bytes ofSecond) {
    first.all(ofFirst);
    second.all(ofSecond);
    return this;
  }

  /** Adds a section as it was in a file, and ends it. */
  void add(Section section) {
    add(section.first(), section.second());
    end();
  }

  /** Ends a section. */
  void end() {
    lengths.number(first.length() - firstBefore).number(second.length() - secondBefore);
    firstBefore = first.length();
    secondBefore = second.length();
  }

  /** The columns of the file. */
  List<Bytes> columns() {
    return List.of(lengths, first, second);
  }

  /** The sections of a file. */
  static List<Section> read(byte[] file, int sections) {
    ByteReader in = new ByteReader(file, 0);
    int[] lengths = new int[sections * 2];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = in.count();
    }
    List<Bytes> firsts = new ArrayList<>();
    for (int i = 0; i < lengths.length; i += 2) {
      firsts.add(in.bytes(lengths[i]));
    }
    List<Section> read = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      read.add(new Section(firsts.get(i), in.bytes(lengths[i * 2 + 1])));
    }
    return read;
  }
}
