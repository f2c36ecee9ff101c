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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  IndexReader(Map<String, byte[]> files) {
    this.files = files;
    try {
      manifest = new ObjectMapper().readTree(files.get("cari.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the dictionary says of a word. */
  record Found(String root, int frequency, long parts) {}

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
    ByteReader in = file("k/" + new WordShards.Range(key, 0, 0).name() + ".bin");
    List<String> words = spelt(in);
    List<Change> changes = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      changes.add(new Change(in.count(), in.text(), in.count(), in.text()));
    }
    this.changes.put(key, changes);
    int[] change = words.stream().mapToInt(w -> in.count()).toArray();
    int[] frequency = words.stream().mapToInt(w -> in.one()).toArray();
    Map<String, Found> found = new TreeMap<>();
    for (int i = 0; i < change.length; i++) {
      String word = words.get(i);
      String root = changes.get(change[i]).root(word).orElseThrow();
      found.put(word, new Found(root, frequency[i], in.number()));
    }
    return found;
  }

  /** The words of a spelling list. */
  List<String> spelling(String list) {
    List<String> all = new ArrayList<>();
    manifest
        .get(list)
        .get("keys")
        .forEach(
            key ->
                all.addAll(
                    spelt(
                        file(
                            list
                                + "/"
                                + new WordShards.Range(key.textValue(), 0, 0).name()
                                + ".bin"))));
    return all;
  }

  /** What the dictionary says of a word. */
  Optional<Found> find(String word) {
    return key(word)
        .map(key -> dictionaries.computeIfAbsent(key, this::dictionary))
        .map(words -> words.get(word));
  }

  /** Where a family may be of which no article has this word. */
  private Optional<Found> guess(String word) {
    return key(word).stream()
        .flatMap(key -> changes.get(key).stream())
        .flatMap(change -> change.root(word).stream())
        .distinct()
        .sorted(Comparator.comparing((String root) -> -root.length()).thenComparing(root -> root))
        .filter(root -> find(root).filter(found -> found.root().equals(root)).isPresent())
        .findFirst()
        .flatMap(this::find);
  }

  private Optional<String> key(String word) {
    String key = null;
    for (JsonNode next : manifest.get("k").get("keys")) {
      key = next.textValue().compareTo(word) <= 0 ? next.textValue() : key;
    }
    return Optional.ofNullable(key);
  }

  /** The articles of each word of a family in one part. */
  Map<String, List<Posting>> family(int part, String root) {
    JsonNode about = manifest.get("parts").get(part);
    String folder = about.get("id").textValue() + "/";
    int number = Integer.remainderUnsigned(Hash.of(root), about.get("files").intValue());
    return families
        .computeIfAbsent(
            folder + "p" + Integer.toHexString(number) + ".bin",
            path ->
                families(
                    file(path),
                    about.get("n").intValue() > 128 ? tails(about, number) : List.of(),
                    manifest.get("phrases").booleanValue() ? followers(about, number) : null))
        .getOrDefault(root, Map.of());
  }

  private Map<String, Map<String, List<Posting>>> families(
      ByteReader heads, List<int[]> tails, Followers followers) {
    Map<String, Map<String, List<Posting>>> families = new HashMap<>();
    int directoryBytes = heads.count();
    int gapBytes = heads.count();
    ByteReader directory = new ByteReader(heads.all(directoryBytes), 0);
    ByteReader gaps = new ByteReader(heads.all(gapBytes), 0);
    Iterator<int[]> tail = tails.iterator();
    String root = "";
    for (int f = directory.count(); f > 0; f--) {
      root = root.substring(0, directory.count()) + directory.text();
      Map<String, List<Posting>> forms = new TreeMap<>();
      for (int i = directory.count(); i > 0; i--) {
        String word = directory.text();
        int size = directory.count();
        TreeMap<Integer, Integer> weights = new TreeMap<>();
        list(weights, Math.min(size, 128), gaps, heads);
        for (int last = -1, more = size - 128; more > 0; more--) {
          int[] next = tail.next();
          last += 1 + next[0];
          weights.put(last, next[1]);
        }
        List<Posting> postings = new ArrayList<>();
        weights.forEach(
            (number, weight) -> {
              List<Integer> prints = new ArrayList<>();
              for (int p = followers == null ? 0 : followers.counts.count(); p > 0; p--) {
                prints.add(followers.prints.one());
              }
              postings.add(new Posting(number, weight, prints));
            });
        forms.put(word.isEmpty() ? root : word, postings);
      }
      families.put(root, forms);
    }
    return families;
  }

  private record Followers(ByteReader counts, ByteReader prints) {}

  // What a file q has for one of its files p.
  private Followers followers(JsonNode about, int number) {
    int group = about.get("q").intValue();
    ByteReader in = file(about.get("id").textValue() + "/q" + hex(number / group) + ".bin");
    int first = number / group * group;
    int end = Math.min(about.get("files").intValue(), first + group);
    int[] counts = new int[end - first];
    int[] prints = new int[end - first];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.count();
      prints[i] = in.count();
    }
    byte[] ours = null;
    for (int i = 0; i < counts.length; i++) {
      byte[] all = in.all(counts[i]);
      ours = first + i == number ? all : ours;
    }
    byte[] printed = null;
    for (int i = 0; i < prints.length; i++) {
      byte[] all = in.all(prints[i]);
      printed = first + i == number ? all : printed;
    }
    return new Followers(new ByteReader(ours, 0), new ByteReader(printed, 0));
  }

  // Each gap with its byte, of what a file t has for one of its files p.
  private List<int[]> tails(JsonNode about, int number) {
    int group = about.get("t").intValue();
    ByteReader in = file(about.get("id").textValue() + "/t" + hex(number / group) + ".bin");
    int first = number / group * group;
    int end = Math.min(about.get("files").intValue(), first + group);
    int before = 0;
    int size = 0;
    for (int i = first; i < end; i++) {
      int some = in.count();
      before += i < number ? some : 0;
      size = i == number ? some : size;
    }
    return tail(in).skip(before).limit(size).toList();
  }

  private static String hex(int number) {
    return Integer.toHexString(number);
  }

  private static Stream<int[]> tail(ByteReader in) {
    ByteReader gaps = new ByteReader(in.all(in.count()), 0);
    return Stream.iterate(0, i -> gaps.hasMore(), i -> i + 1)
        .map(i -> new int[] {gaps.count(), in.one()});
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
    return rows.computeIfAbsent(about.get("id").textValue() + "/d" + hex + ".bin", this::rows)
        .get(number % block);
  }

  private List<Row> rows(String path) {
    ByteReader in = file(path);
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
