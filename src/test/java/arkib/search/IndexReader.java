package arkib.search;

import arkib.search.malay.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads an index as its format says, one value after the other, and shares no code with what writes
 * it but the numbers of variable length and the hash. What the browser's script does must come to
 * the same.
 */
final class IndexReader {

  private final Map<String, byte[]> files;
  private final JsonNode manifest;
  private final Map<String, Map<String, Found>> dictionaries = new HashMap<>();
  private final Map<String, List<Change>> changes = new HashMap<>();
  private final Map<String, Map<String, Map<String, List<Posting>>>> families = new HashMap<>();
  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Map<String, Row> ready = new TreeMap<>();

  IndexReader(Map<String, byte[]> files) {
    this.files = files;
    try {
      manifest = new ObjectMapper().readTree(files.get("cari.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the dictionary says of a word. */
  record Found(String root, int frequency, long parts, long apart) {}

  private record Change(int front, String before, int back, String after) {
    Optional<String> root(String word) {
      return front + back < word.length()
          ? Optional.of(before + word.substring(front, word.length() - back) + after)
          : Optional.empty();
    }
  }

  /** A posting: the article's number in its part, and the byte of it. */
  record Posting(int number, int weight, List<Integer> prints) {
    int level() {
      return weight >> 2;
    }

    boolean isName() {
      return (weight & 2) != 0;
    }

    boolean inHeadline() {
      return (weight & 1) != 0;
    }
  }

  /** A row of the document table. */
  record Row(long day, String section, String headline, String address, String standfirst) {}

  JsonNode manifest() {
    return manifest;
  }

  int parts() {
    return manifest.get("parts").size();
  }

  /** The contents of a file and of those in which it goes on, without the byte of each. */
  ByteReader file(String path) {
    Bytes all = new Bytes().all(inflated(path));
    for (JsonNode part : manifest.get("parts")) {
      String folder = part.get("id").textValue() + "/";
      if (path.startsWith(folder)) {
        String name = path.substring(folder.length()).replace(".bin", "");
        for (int i = 1; i <= part.get("more").path(name).intValue(); i++) {
          all.all(inflated(folder + name + "-" + i + ".bin"));
        }
      }
    }
    return new ByteReader(all.toByteArray(), 0);
  }

  private byte[] inflated(String path) {
    byte[] packed = files.get(path);
    if (packed == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 14];
      while (!inflater.finished()) {
        out.write(part, 0, inflater.inflate(part));
      }
      byte[] bytes = out.toByteArray();
      if (bytes[0] != (byte) 0xAE) {
        throw new IllegalArgumentException("no file of an index: " + path);
      }
      return Arrays.copyOfRange(bytes, 1, bytes.length);
    } catch (DataFormatException e) {
      throw new IllegalArgumentException(path, e);
    } finally {
      inflater.end();
    }
  }

  /** The words of a file of words with what stands behind them. */
  private List<String> spelt(ByteReader in) {
    int size = in.count();
    int lengthBytes = in.count();
    int endBytes = in.count();
    ByteReader lengths = new ByteReader(in.all(lengthBytes), 0);
    byte[] ends = in.all(endBytes);
    List<String> words = new ArrayList<>();
    String before = "";
    int at = 0;
    for (int i = 0; i < size; i++) {
      int both = lengths.one();
      int shared = both >> 4;
      int length = both & 15;
      shared += shared == 15 ? lengths.count() : 0;
      length += length == 15 ? lengths.count() : 0;
      before = before.substring(0, shared) + new String(ends, at, length, StandardCharsets.UTF_8);
      at += length;
      words.add(before);
    }
    return words;
  }

  /** All words of one dictionary file. */
  Map<String, Found> dictionary(String key) {
    return dictionary("k", key);
  }

  private Map<String, Found> dictionary(String folder, String key) {
    ByteReader in = file(folder + "/" + WordShard.fileName(key) + ".bin");
    List<String> words = new ArrayList<>(spelt(in));
    if (folder.equals("r")) {
      words.replaceAll(IndexReader::turned);
    }
    List<Change> changes = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      changes.add(new Change(in.count(), in.text(), in.count(), in.text()));
    }
    if (folder.equals("k")) {
      this.changes.put(key, changes);
    }
    int[] change = words.stream().mapToInt(w -> in.count()).toArray();
    int[] frequency = words.stream().mapToInt(w -> in.one()).toArray();
    long[] parts = words.stream().mapToLong(w -> in.number()).toArray();
    Map<String, Found> found = new LinkedHashMap<>();
    for (int i = 0; i < change.length; i++) {
      String word = words.get(i);
      String root = changes.get(change[i]).root(word).orElseThrow();
      found.put(word, new Found(root, frequency[i], parts[i], in.number()));
    }
    return found;
  }

  /** The words that are kept turned round, in the order in which they are. */
  Map<String, Found> backward() {
    Map<String, Found> all = new LinkedHashMap<>();
    manifest.get("r").get("keys").forEach(key -> all.putAll(dictionary("r", key.textValue())));
    return all;
  }

  private static String turned(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** What the dictionary says of a word. */
  Optional<Found> find(String word) {
    return key("k", word).map(this::words).map(words -> words.get(word));
  }

  /**
   * A word of the family of a word that no article has: of those that begin or end as it does, one
   * whose root is what a change makes of the word.
   */
  private Optional<Found> guess(String word) {
    Optional<String> key = key("k", word);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<Found> near = new ArrayList<>(words(key.get()).values());
    key("r", turned(word)).ifPresent(back -> near.addAll(dictionary("r", back).values()));
    Set<String> roots =
        changes.get(key.get()).stream()
            .flatMap(change -> change.root(word).stream())
            .filter(root -> root.length() > 2)
            .collect(Collectors.toSet());
    return near.stream()
        .filter(found -> roots.contains(found.root()))
        .min(Comparator.comparing(found -> -found.root().length()));
  }

  private Map<String, Found> words(String key) {
    return dictionaries.computeIfAbsent(key, this::dictionary);
  }

  // The first file where a word is before all.
  private Optional<String> key(String folder, String word) {
    String key = null;
    for (JsonNode next : manifest.get(folder).get("keys")) {
      key = key == null || next.textValue().compareTo(word) <= 0 ? next.textValue() : key;
    }
    return Optional.ofNullable(key);
  }

  /** The articles of each word of a family in one part. */
  Map<String, List<Posting>> family(int part, String root) {
    JsonNode about = manifest.get("parts").get(part);
    int number = Integer.remainderUnsigned(Hash.of(root), about.get("files").intValue());
    return families
        .computeIfAbsent(
            about.get("id").textValue() + "/p" + hex(number) + ".bin",
            path -> families(file(path), about, number))
        .getOrDefault(root, Map.of());
  }

  private Map<String, Map<String, List<Posting>>> families(
      ByteReader heads, JsonNode about, int number) {
    Map<String, Map<String, List<Posting>>> families = new HashMap<>();
    int directoryBytes = heads.count();
    int gapBytes = heads.count();
    ByteReader directory = new ByteReader(heads.all(directoryBytes), 0);
    ByteReader gaps = new ByteReader(heads.all(gapBytes), 0);
    int head = about.get("t").intValue() > 0 ? 128 : about.get("n").intValue();
    Columns sharedTails = columns(about, "t", "", number);
    Columns sharedPrints = columns(about, "q", "", number);
    String root = "";
    for (int f = directory.count(); f > 0; f--) {
      root = root.substring(0, directory.count()) + directory.text();
      Map<String, List<Posting>> forms = new TreeMap<>();
      int size = directory.count();
      String own = "-" + WordShard.fileName(root);
      Columns tails = size % 2 == 0 ? sharedTails : columns(about, "t", own, 0);
      Columns prints = size % 2 == 0 ? sharedPrints : columns(about, "q", own, 0);
      for (int i = size / 2; i > 0; i--) {
        String word = directory.text();
        int articles = directory.count();
        TreeMap<Integer, Integer> weights = new TreeMap<>();
        list(weights, Math.min(articles, head), gaps, heads);
        list(weights, articles - head, tails.first(), tails.second());
        List<Posting> postings = new ArrayList<>();
        weights.forEach(
            (article, weight) -> postings.add(new Posting(article, weight, prints.next())));
        forms.put(word.isEmpty() ? root : word, postings);
      }
      families.put(root, forms);
    }
    int last = -1;
    List<Integer> shown = new ArrayList<>();
    for (int i = heads.count(); i > 0; i--) {
      last += 1 + heads.count();
      shown.add(last);
    }
    if (!shown.isEmpty()) {
      List<Row> rows = rows(heads);
      shown.forEach(
          article ->
              ready.put(
                  about.get("id").textValue() + " " + article, rows.get(shown.indexOf(article))));
    }
    return families;
  }

  /** What a file t or q has for one file p, or for a family. */
  private record Columns(ByteReader first, ByteReader second) {
    List<Integer> next() {
      List<Integer> prints = new ArrayList<>();
      for (int p = first.hasMore() ? first.count() : 0; p > 0; p--) {
        prints.add(second.one());
      }
      return prints;
    }
  }

  // For a family its own file is named; else the one to which a file p belongs.
  private Columns columns(JsonNode about, String kind, String own, int number) {
    boolean there =
        kind.equals("t") ? about.get("t").intValue() > 0 : manifest.get("phrases").booleanValue();
    if (!there) {
      return new Columns(new ByteReader(new byte[0], 0), new ByteReader(new byte[0], 0));
    }
    int group = own.isEmpty() ? about.get(kind).intValue() : 1;
    String name = own.isEmpty() ? hex(number / group) : own;
    ByteReader in = file(about.get("id").textValue() + "/" + kind + name + ".bin");
    int first = number / group * group;
    int files = own.isEmpty() ? about.get("files").intValue() : 1;
    int[][] sizes = new int[Math.min(files - first, group)][];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = new int[] {in.count(), in.count()};
    }
    ByteReader[] ours = new ByteReader[2];
    for (int column = 0; column < 2; column++) {
      for (int i = 0; i < sizes.length; i++) {
        ByteReader some = new ByteReader(in.all(sizes[i][column]), 0);
        ours[column] = first + i == number ? some : ours[column];
      }
    }
    return new Columns(ours[0], ours[1]);
  }

  private static String hex(int number) {
    return Integer.toHexString(number);
  }

  private static void list(
      Map<Integer, Integer> weights, int size, ByteReader gaps, ByteReader bytes) {
    int number = -1;
    for (int i = 0; i < size; i++) {
      number += 1 + gaps.count();
      weights.put(number, bytes.one());
    }
  }

  /** The row of an article of a part. */
  Row row(int part, int number) {
    JsonNode about = manifest.get("parts").get(part);
    int block = about.get("block").intValue();
    String hex = Integer.toHexString(number / block);
    String path = about.get("id").textValue() + "/d" + hex + ".bin";
    return rows.computeIfAbsent(path, p -> rows(file(p))).get(number % block);
  }

  /** The rows that stand with words, by part and number. */
  Map<String, Row> ready() {
    return ready;
  }

  private List<Row> rows(ByteReader in) {
    int size = in.count();
    long[] days = new long[size];
    for (int i = 0; i < size; i++) {
      days[i] = (i == 0 ? 0 : days[i - 1]) + in.signed();
    }
    List<String> sections = new ArrayList<>(List.of(""));
    for (int i = in.count(); i > 0; i--) {
      sections.add(in.text());
    }
    int[] section = new int[size];
    for (int i = 0; i < size; i++) {
      section[i] = in.count();
    }
    String[] headlines = new String[size];
    for (int i = 0; i < size; i++) {
      headlines[i] = in.text();
    }
    String[] addresses = new String[size];
    for (int i = 0; i < size; i++) {
      String folder = (i == 0 ? "" : addresses[i - 1]).substring(0, in.count()) + in.text();
      String slug = headlines[i].replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("^-", "");
      addresses[i] = folder + slug.toLowerCase(Locale.ROOT).substring(0, in.count()) + in.text();
    }
    boolean standfirsts = manifest.get("standfirsts").booleanValue();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(
          new Row(
              days[i],
              sections.get(section[i]),
              headlines[i],
              addresses[i],
              standfirsts ? in.text() : ""));
    }
    return rows;
  }

  /**
   * The addresses of all articles that have a word, or one of its family that is no name there, the
   * one that is most about it first.
   */
  List<String> search(String word) {
    return best(scores(word));
  }

  /**
   * The addresses of all articles that have each word of a text, the best first; where none has, of
   * those that have any.
   */
  List<String> query(String text) {
    return best(weigh(text));
  }

  /** The same, with how well each answers. */
  Map<String, Double> weigh(String text) {
    List<Map<String, Double>> words =
        Words.of(text).stream().map(word -> weighted(scores(word.text()))).toList();
    Map<String, Double> sums = new TreeMap<>();
    words.forEach(scores -> scores.forEach((page, score) -> sums.merge(page, score, Double::sum)));
    Map<String, Double> all = new TreeMap<>(sums);
    words.forEach(scores -> all.keySet().retainAll(scores.keySet()));
    return all.isEmpty() ? sums : all;
  }

  private Map<String, Double> weighted(Map<String, Double> scores) {
    double all = manifest.get("articles").intValue();
    double idf = Math.log(1 + (all - scores.size() + 0.5) / (scores.size() + 0.5));
    scores.replaceAll((address, score) -> score * idf);
    return scores;
  }

  private static List<String> best(Map<String, Double> scores) {
    List<String> addresses = new ArrayList<>(scores.keySet());
    addresses.sort(Comparator.comparing(a -> -scores.get(a)));
    return addresses;
  }

  private Map<String, Double> scores(String word) {
    Optional<Found> found = find(word).or(() -> guess(word));
    Map<String, Double> scores = new TreeMap<>();
    for (int part = 0; found.isPresent() && part < parts(); part++) {
      if ((found.get().parts() >> part & 1) == 1) {
        score(part, word, found.get().root(), scores);
      }
    }
    return scores;
  }

  private void score(int part, String word, String root, Map<String, Double> scores) {
    family(part, root)
        .forEach(
            (form, postings) -> {
              for (Posting posting : postings) {
                boolean same = form.equals(word);
                if (same || !posting.isName()) {
                  double x = Math.pow(2, posting.level() / 4.0 - 2);
                  double score = (same ? 1 : 0.5) * x / (1.2 + x);
                  scores.merge(row(part, posting.number()).address(), score, Math::max);
                }
              }
            });
  }

  /**
   * The addresses of all articles that have one word right before another, as far as prints tell.
   */
  List<String> phrase(String first, String second) {
    List<String> addresses = new ArrayList<>();
    Optional<Found> one = find(first);
    Optional<Found> two = find(second);
    for (int part = 0; one.isPresent() && two.isPresent() && part < parts(); part++) {
      Map<Integer, Posting> firsts = byNumber(part, first, one.get().root());
      boolean mute = firsts.values().stream().allMatch(p -> p.prints().isEmpty());
      for (Integer number : byNumber(part, second, two.get().root()).keySet()) {
        Posting posting = firsts.get(number);
        if (posting != null && (mute || posting.prints().contains(Hash.print(second)))) {
          addresses.add(row(part, number).address());
        }
      }
    }
    return addresses;
  }

  private Map<Integer, Posting> byNumber(int part, String word, String root) {
    Map<Integer, Posting> postings = new TreeMap<>();
    family(part, root).getOrDefault(word, List.of()).forEach(p -> postings.put(p.number(), p));
    return postings;
  }
}
