package arkib.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Writes the words of one part of the archive: files {@code p}, and {@code t} and {@code q} for
 * several of these or for one long family.
 */
final class WordFiles {

  private final Layout layout;
  private final boolean phrases;
  private final Put files;
  private final Function<List<Integer>, List<Bytes>> rows;

  /** Takes a file of a part. It is called by many threads. */
  @FunctionalInterface
  interface Put {
    /**
     * Takes it.
     *
     * @param name without its end
     */
    void file(String name, List<Bytes> columns) throws IOException;
  }

  /** The words of a part, by the number of their file {@code p}. */
  interface Words {

    /** Whether any of a file's words changed. */
    boolean isChanged(int number);

    /** Writes a file whose words changed. */
    void write(int number, ShardWriter to) throws IOException;

    /** What a file has of a file {@code t} in which another's words changed. */
    SectionsFile.Section tails(int number) throws IOException;

    /** What a file has of a file {@code q} in which another's words changed. */
    SectionsFile.Section prints(int number) throws IOException;
  }

  /**
   * The words of a part.
   *
   * @param layout how many files there are to be
   * @param phrases whether there are files {@code q}
   * @param files takes the files
   * @param rows the columns of a document table of some articles
   */
  WordFiles(Layout layout, boolean phrases, Put files, Function<List<Integer>, List<Bytes>> rows) {
    this.layout = layout;
    this.phrases = phrases;
    this.files = files;
    this.rows = rows;
  }

  /** In how many batches they are written, each by itself. */
  int batches() {
    return (layout.files() + step() - 1) / step();
  }

  /** The batch of a file {@code p}. */
  int batch(int number) {
    return number / step();
  }

  // As many files p as have the same t and q.
  private int step() {
    return Math.max(layout.tails(), layout.prints());
  }

  /**
   * Writes what changed in a batch.
   *
   * @throws UncheckedIOException where a file cannot be put
   */
  void write(int batch, Words words) {
    int first = batch * step();
    int end = Math.min(layout.files(), first + step());
    try {
      SectionsFile tails = SectionsFile.ofTails();
      SectionsFile prints = SectionsFile.ofPrints();
      for (int number = first; number < end; number++) {
        boolean tailsChange = layout.tails() > 0 && changes(words, number, layout.tails(), end);
        boolean printsChange = phrases && changes(words, number, layout.prints(), end);
        if (words.isChanged(number)) {
          ShardWriter shard = new ShardWriter(tails, prints, this::putApart);
          words.write(number, shard);
          files.file(heads(number), shard.end().columns(rows));
        } else {
          if (tailsChange) {
            tails.add(words.tails(number));
          }
          if (printsChange) {
            prints.add(words.prints(number));
          }
        }
        if (layout.tails() > 0 && isLast(number, layout.tails(), end)) {
          if (tailsChange) {
            files.file(tails(layout, number), tails.columns());
          }
          tails = SectionsFile.ofTails();
        }
        if (isLast(number, layout.prints(), end)) {
          if (printsChange) {
            files.file(prints(layout, number), prints.columns());
          }
          prints = SectionsFile.ofPrints();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void putApart(String root, SectionsFile tails, SectionsFile prints) throws IOException {
    files.file(tailsOf(root), tails.columns());
    if (phrases) {
      files.file(printsOf(root), prints.columns());
    }
  }

  /** What the file {@code p} of a number is called, without its end. */
  static String heads(int number) {
    return "p" + Integer.toHexString(number);
  }

  /** What the file {@code t} is called to which a file {@code p} belongs. */
  static String tails(Layout layout, int number) {
    return "t" + Integer.toHexString(number / layout.tails());
  }

  /** What the file {@code q} is called to which a file {@code p} belongs. */
  static String prints(Layout layout, int number) {
    return "q" + Integer.toHexString(number / layout.prints());
  }

  /** What the file {@code t} of a long family is called. */
  static String tailsOf(String root) {
    return "t-" + WordShard.fileName(root);
  }

  /** What the file {@code q} of a long family is called. */
  static String printsOf(String root) {
    return "q-" + WordShard.fileName(root);
  }

  private static boolean changes(Words words, int number, int group, int end) {
    int first = number / group * group;
    return IntStream.range(first, Math.min(end, first + group)).anyMatch(words::isChanged);
  }

  private static boolean isLast(int number, int group, int end) {
    return (number + 1) % group == 0 || number + 1 == end;
  }
}
