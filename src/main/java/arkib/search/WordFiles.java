package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Writes the words of one part of the archive: files {@code p}, and {@code t} and {@code q} for
 * several of these or for one long family.
 */
final class WordFiles {

  private final Layout layout;
  private final List<List<Form>> shards;
  private final Set<String> apart;
  private final Set<Kind> kinds;
  private final Put files;

  /** What there may be besides the words and the heads of their lists. */
  enum Kind {
    /** What is not in the heads. */
    TAILS("t"),
    /** Which words follow a word. */
    PRINTS("q");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }
  }

  /** Takes a file of a part. It is called by many threads. */
  @FunctionalInterface
  interface Put {
    /**
     * Takes it.
     *
     * @param name without its end
     * @param digest told what is in it
     */
    void file(String name, List<Bytes> columns, Digest digest) throws IOException;
  }

  /**
   * The words of a part.
   *
   * @param layout how many files they are to have
   * @param shards the words of each file {@code p}
   * @param apart the roots of families whose tails and prints are in files of their own
   * @param kinds what is to be written besides {@code p}
   * @param files takes the files
   */
  WordFiles(
      Layout layout, List<List<Form>> shards, Set<String> apart, Set<Kind> kinds, Put files) {
    this.layout = layout;
    this.shards = shards;
    this.apart = apart;
    this.kinds = kinds;
    this.files = files;
  }

  /** In how many batches they are written, each by itself. */
  int batches() {
    return (shards.size() + step() - 1) / step();
  }

  // As many files p as have the same t and q.
  private int step() {
    return Math.max(layout.tails(), layout.prints());
  }

  /**
   * Writes a batch.
   *
   * @return the fingerprint of all that is in it
   * @throws UncheckedIOException where a file cannot be put
   */
  Fingerprint write(int batch) {
    int first = batch * step();
    int end = Math.min(shards.size(), first + step());
    Digest digest = new Digest();
    ArticleList articles = new ArticleList();
    TailsFile tails = new TailsFile();
    PrintsFile prints = new PrintsFile();
    try {
      for (int number = first; number < end; number++) {
        List<Form> forms = shards.get(number);
        forms.sort(Form.BY_FAMILY);
        HeadsFile heads = new HeadsFile(forms, apart);
        for (int i = 0; i < forms.size(); ) {
          String root = forms.get(i).root();
          boolean own = apart.contains(root);
          TailsFile itsTails = own ? new TailsFile() : tails;
          PrintsFile itsPrints = own ? new PrintsFile() : prints;
          for (int to = i + heads.familySize(i); i < to; i++) {
            articles.read(forms.get(i));
            heads.add(i, articles);
            itsTails.add(articles);
            itsPrints.add(articles);
          }
          if (own) {
            String name = "-" + WordShards.fileName(root);
            put(Kind.TAILS, name, itsTails.end(), digest);
            put(Kind.PRINTS, name, itsPrints.end(), digest);
          }
        }
        files.file("p" + Integer.toHexString(number), heads.columns(), digest);
        List<Bytes> tailColumns = tails.end();
        if (isLast(number, layout.tails(), end)) {
          put(Kind.TAILS, Integer.toHexString(number / layout.tails()), tailColumns, digest);
          tails = new TailsFile();
        }
        List<Bytes> printColumns = prints.end();
        if (isLast(number, layout.prints(), end)) {
          put(Kind.PRINTS, Integer.toHexString(number / layout.prints()), printColumns, digest);
          prints = new PrintsFile();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digest.fingerprint();
  }

  private static boolean isLast(int number, int group, int end) {
    return (number + 1) % group == 0 || number + 1 == end;
  }

  private void put(Kind kind, String name, List<Bytes> columns, Digest digest) throws IOException {
    if (kinds.contains(kind)) {
      files.file(kind.letter + name, columns, digest);
    }
  }
}
