package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes the words of one part of the archive: files {@code p}, and {@code t} and {@code q} for
 * several of these or for one long family.
 */
final class WordFiles {

  // As many as are shown at a time: who asks for a frequent word needs no file of the table.
  private static final int SHOWN = 20;
  private static final int FREQUENT = 2_048;

  private final Layout layout;
  private final List<List<Form>> shards;
  private final Set<String> apart;
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
     * @param digest told what is in it
     */
    void file(String name, List<Bytes> columns, Digest digest) throws IOException;
  }

  /**
   * What goes into the files.
   *
   * @param layout how many files there are to be
   * @param shards the words of each file {@code p}
   * @param apart the roots of families whose tails and prints are in files of their own
   * @param phrases whether there are files {@code q}
   */
  record Content(Layout layout, List<List<Form>> shards, Set<String> apart, boolean phrases) {}

  /**
   * The words of a part.
   *
   * @param files takes the files
   * @param rows the columns of a document table of some articles
   */
  WordFiles(Content content, Put files, Function<List<Integer>, List<Bytes>> rows) {
    this.layout = content.layout();
    this.shards = content.shards();
    this.apart = content.apart();
    this.phrases = content.phrases();
    this.files = files;
    this.rows = rows;
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
    ArticleList articles = new ArticleList(layout.head());
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
            if (articles.size() > FREQUENT) {
              heads.show(articles.best(SHOWN));
            }
          }
          if (own) {
            String name = "-" + WordShards.fileName(root);
            files.file("t" + name, itsTails.end(), digest);
            putPrints(name, itsPrints.end(), digest);
          }
        }
        files.file("p" + Integer.toHexString(number), heads.columns(rows), digest);
        List<Bytes> tailColumns = tails.end();
        if (layout.tails() > 0 && isLast(number, layout.tails(), end)) {
          files.file("t" + Integer.toHexString(number / layout.tails()), tailColumns, digest);
          tails = new TailsFile();
        }
        List<Bytes> printColumns = prints.end();
        if (isLast(number, layout.prints(), end)) {
          putPrints(Integer.toHexString(number / layout.prints()), printColumns, digest);
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

  private void putPrints(String name, List<Bytes> columns, Digest digest) throws IOException {
    if (phrases) {
      files.file("q" + name, columns, digest);
    }
  }
}
