package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.search.MadeUpStories.Story;
import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints what an index of made-up stories costs: {@code IndexFigures SIZE FOLDER [standfirsts]},
 * the folder being empty or not there. Time is the processor's, since the machine may have other
 * work.
 */
final class IndexFigures {

  private final PrintStream out;
  private final Path folder;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Fingerprint, Integer> numbers = new HashMap<>();
  private final Map<String, Fingerprint> folders = new HashMap<>();
  private final MadeUpStories made;
  private final int size;
  private final boolean standfirsts;

  private IndexFigures(PrintStream out, int size, Path folder, boolean standfirsts)
      throws IOException {
    this.standfirsts = standfirsts;
    this.out = out;
    this.folder = folder;
    this.size = size;
    List<String> roots = new ArrayList<>(roots());
    Collections.shuffle(roots, new Random(3));
    this.made = new MadeUpStories(roots, 1);
    for (int i = 0; i < size; i++) {
      Entry entry = made.story(i, size).entry();
      entries.add(entry);
      numbers.put(entry.text(), i);
    }
  }

  /** Prints them. */
  public static void main(String[] arguments) throws IOException {
    IndexFigures figures =
        new IndexFigures(
            System.out,
            Integer.parseInt(arguments[0]),
            Path.of(arguments[1]),
            arguments.length > 2);
    figures.build("clean");
    figures.build("nothing changed");
    figures.add();
    figures.build("one more, of today");
    figures.edit(figures.size / 3);
    figures.build("one edited, of long ago");
  }

  private static List<String> roots() throws IOException {
    try (InputStream in = Stemmer.class.getResourceAsStream("roots.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replace("-", ""))
          .toList();
    }
  }

  private void add() {
    Story last = made.story(size - 1, size);
    change(entries.size(), last, "/2024/12/31/lagi/");
  }

  private void edit(int number) {
    Story old = made.story(number, size);
    entries.remove(number);
    change(number, old, old.entry().address());
  }

  private void change(int number, Story story, String address) {
    Optional<Entry> dated = Optional.of(story.entry());
    Entry entry =
        Entry.of(
            address,
            dated.flatMap(Entry::date),
            "Satu lagi berita",
            Optional.empty(),
            Optional.empty(),
            new Fingerprint(number, 1),
            new Digest());
    numbers.put(entry.text(), size + number);
    entries.add(number, entry);
  }

  private void build(String what) throws IOException {
    Written written = new Written();
    long[] words = {0};
    long begin = time();
    new SearchIndex(folder.resolve("ledger"), new IndexOptions(true, standfirsts), List::forEach)
        .build(
            Corpus.of(entries),
            entry -> {
              SearchText text = made.story(numbers.get(entry.text()), size).text();
              long from = time();
              byte[] terms = SearchIndex.words(text);
              words[0] += time() - from;
              return terms;
            },
            written);
    out.printf("%s: %.2f s, of which words %.2f%n", what, (time() - begin) / 1e9, words[0] / 1e9);
    written.print();
  }

  private static long time() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private final class Written implements IndexFiles {
    private final Map<String, long[]> kinds = new TreeMap<>();

    @Override
    public void put(String path, byte[] content, Fingerprint made) throws IOException {
      folders.put(path.replaceFirst("/.*", ""), made);
      Path file = folder.resolve("cari").resolve(path);
      Files.createDirectories(file.getParent());
      boolean same = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content);
      String name = path.substring(path.indexOf('/') + 1);
      String kind = path.matches("[kr]/.*") ? path.substring(0, 1) : name.substring(0, 1);
      long[] sums = kinds.computeIfAbsent(kind, k -> new long[5]);
      sums[0]++;
      sums[1] += content.length;
      sums[2] = Math.max(sums[2], content.length);
      if (!same) {
        Files.write(file, content);
        sums[3]++;
        sums[4] += content.length;
      }
    }

    @Override
    public boolean has(String path, Fingerprint made) {
      return made.equals(folders.get(path));
    }

    @Override
    public boolean keep(String path, Fingerprint made) throws IOException {
      return Files.exists(folder.resolve("cari").resolve(path)) && has(path, made);
    }

    @Override
    public boolean keep(String path, Fingerprint before, Fingerprint now, Set<String> but)
        throws IOException {
      return keep(path, before) && folders.put(path, now) != null;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
      return Optional.of(Files.readAllBytes(folder.resolve("cari").resolve(path)));
    }

    void print() {
      long[] all = new long[5];
      kinds.forEach(
          (kind, sums) -> {
            line(kind, sums);
            Arrays.setAll(all, i -> i == 2 ? Math.max(all[2], sums[2]) : all[i] + sums[i]);
          });
      line("all", all);
    }

    private void line(String kind, long[] sums) {
      out.printf(
          "  %-4s %,6d files %,12d B, largest %,7d; changed %,5d files %,11d B%n",
          kind, sums[0], sums[1], sums[2], sums[3], sums[4]);
    }
  }
}
