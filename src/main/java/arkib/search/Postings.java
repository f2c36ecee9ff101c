package arkib.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Which articles of one part of the archive have which words. */
final class Postings {

  private final Map<String, Form> forms = new HashMap<>();
  private long count;

  /**
   * One word with its articles, in their order. There are many of them: so what is known of each
   * article stands in one row of bytes.
   */
  static final class Form {
    private final String word;
    private final Bytes articles = new Bytes();
    private int size;
    private int last = -1;
    private int prints;

    private Form(String word) {
      this.word = word;
    }

    private void add(int number, int weight, byte[] followers) {
      articles.number(number - last - 1).one(weight).number(followers.length).all(followers);
      last = number;
      size++;
      prints += followers.length;
    }

    String word() {
      return word;
    }

    /** How many articles have it. */
    int size() {
      return size;
    }

    /** How many bytes the prints of all articles take. */
    int prints() {
      return prints;
    }

    /** Gives each article. */
    void each(Taker taker) {
      ByteReader in = new ByteReader(articles.toByteArray(), 0);
      int number = -1;
      for (int i = 0; i < size; i++) {
        number += 1 + in.count();
        taker.take(number, in.one(), in.all(in.count()));
      }
    }
  }

  /** Takes an article that has a word. */
  @FunctionalInterface
  interface Taker {
    /** Takes the number of an article, the byte of its posting and its prints. */
    void take(int number, int weight, byte[] prints);
  }

  /** Adds an article; its number is higher than all before. */
  void add(int number, byte[] terms) {
    Terms.read(
        terms,
        (word, weight, prints) -> {
          forms.computeIfAbsent(word, Form::new).add(number, weight, prints);
          count++;
        });
  }

  /**
   * Into how many files they go: so many that a file of words has sixteen thousand bytes at most
   * before it is packed, on the average. A power of two or one and a half, so that a part that
   * grows seldom moves all words to other files.
   */
  int files() {
    double bytes = 1.5 * count + 6.0 * forms.size();
    int files = 1;
    while (bytes / files > 16_384) {
      files = files == 1 ? 2 : Integer.bitCount(files) == 1 ? files / 2 * 3 : files / 3 * 4;
    }
    return files;
  }

  /** The words of one file: families by root, each with its words. */
  record Families(TreeMap<String, TreeMap<String, Form>> byRoot) {

    private static Families of(List<Form> forms, UnaryOperator<String> root) {
      TreeMap<String, TreeMap<String, Form>> byRoot = new TreeMap<>();
      for (Form form : forms) {
        byRoot.computeIfAbsent(root.apply(form.word), r -> new TreeMap<>()).put(form.word, form);
      }
      return new Families(byRoot);
    }
  }

  /**
   * The words of each file, those of the first file first, each to be asked on any thread.
   *
   * @param files how many files
   * @param root gives the root of a word
   */
  List<Supplier<Families>> shards(int files, UnaryOperator<String> root) {
    List<List<Form>> shards = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      shards.add(new ArrayList<>());
    }
    for (Form form : forms.values()) {
      shards.get(Integer.remainderUnsigned(Hash.of(root.apply(form.word)), files)).add(form);
    }
    return shards.stream()
        .<Supplier<Families>>map(shard -> () -> Families.of(shard, root))
        .toList();
  }
}
