package arkib.bench;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.Run;
import arkib.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one more article changes in an archive of 2,000 that has every kind of file which Arkib can
 * make: each kind of file, and how many of it. All other files keep their bytes.
 */
class ChangedKindsIT {

  private static final int ARTICLES = 2_000;
  private static final int PEOPLE = 40;
  private static final String NOW = "2024-01-01T00:00:00+08:00";

  // The first that fits. A "list" is that of a section, tag, author, person.
  private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

  static {
    kind(
        "the article's own page",
        "2023/12/berita-tambahan[^/]*/index.html|2009/06/berita-tambahan[^/]*/index.html");
    kind("the article's own side files", "(2023/12|2009/06)/berita-tambahan[^/]*/.*");
    kind("an article that is there already", "\\d{4}/\\d\\d/[^/]+/index.html");
    kind(
        "side files of an article that is there already",
        "\\d{4}/\\d\\d/[^/]+/[^/]+\\.(json|ris|bib)");
    kind("the front page", "index.html");
    kind("its year", "\\d{4}/index.html");
    kind("its month", "\\d{4}/\\d\\d/index.html");
    kind("its day", "\\d{4}/\\d\\d/\\d\\d/index.html");
    kind("an index", "(bahagian|tag|penulis|orang|tahun)/index.html");
    kind("the front of a list", "(bahagian|tag|penulis|orang)/[^/]+/index.html");
    kind("a list's year", "(bahagian|tag|penulis|orang)/[^/]+/\\d{4}/index.html");
    kind("a list's month", "(bahagian|tag|penulis|orang)/[^/]+/\\d{4}/\\d\\d/index.html");
    kind("a list's day", "(bahagian|tag|penulis|orang)/[^/]+/\\d{4}/\\d\\d/\\d\\d/index.html");
    kind("a feed of a list", "(bahagian|tag|penulis|orang)/[^/]+/feed.xml");
    kind("the site's feeds", "feed.xml|rss.xml|feed.json");
    kind("its month's feed", "\\d{4}/\\d\\d/feed.xml");
    kind("its month's data", "data/\\d{4}/\\d\\d/articles.(csv|jsonl)");
    kind("its day of the year", "pada-hari-ini/\\d\\d-\\d\\d/index.html");
    kind("its month's sitemap", "sitemap-\\d{4}-\\d\\d.xml");
    kind("the sitemap of its year's lists", "sitemap-lists-\\d{4}.xml");
    kind("the sitemap of the fronts of lists", "sitemap-lists.xml");
    kind("the list of sitemaps", "sitemap.xml");
    kind("the news sitemap", "sitemap-news.xml");
    kind("a month's manifest", "manifest-sha256/\\d{4}-\\d\\d.txt");
    kind("the manifest of manifests", "manifest-sha256.txt");
    kind("the search's list of parts", "cari/cari.json");
    kind("the search's words of all parts", "cari/i/[kr]/.*");
    kind("of the search's part of those years", "cari/i/\\d{6}-\\d{6}/.*");
  }

  @TempDir static Path built;
  private static Folder before;
  @TempDir Path folder;
  private Newsroom newsroom;

  private static void kind(String name, String pattern) {
    KINDS.put(name, Pattern.compile(pattern));
  }

  @BeforeAll
  static void make() throws IOException {
    MadeUpArchive archive = new MadeUpArchive(ARTICLES, 1);
    MakeArchive.write(archive, built);
    MadeUpText text = new MadeUpText(MadeUpArchive.peopleCount(ARTICLES));
    StringBuilder names = new StringBuilder("entities:\n");
    for (int i = 0; i < PEOPLE; i++) {
      names.append("  - {id: orang-").append(i).append(", type: person, name: ");
      names.append(text.person(i)).append("}\n");
    }
    write(built.resolve("content/names/orang.yaml"), names.toString());
    Path settings = built.resolve("content/site.yaml");
    write(
        settings,
        Files.readString(settings)
            + """
            outputs: [jsonl, csv, ninjs, ris, bibtex, csl]
            feed: {lists: [section, tag, author, series]}
            sitemap: {news: true}
            hosts: [netlify, cloudflare, gitlab, github, nginx, apache]
            """);
    assertThat(build(built).code()).isZero();
    before = hashes(built.resolve("public"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }

  private static Run build(Path root) {
    return Run.of("build", "--site", root.toString(), "--now", NOW, "--lang", "en");
  }

  private static Folder hashes(Path output) throws IOException {
    TreeMap<String, String> hashes = new TreeMap<>();
    for (Path file : Folder.filesOf(output)) {
      hashes.put(
          output.relativize(file).toString().replace('\\', '/'),
          Sha256.of(Files.readAllBytes(file)));
    }
    return new Folder(hashes);
  }

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    Folder.copy(built, folder);
    newsroom = new Newsroom(new MadeUpArchive(ARTICLES, 1), folder);
  }

  @Test
  void ofToday() throws IOException {
    newsroom.addToday();
    assertThat(changed())
        .isEqualTo(
            """
            the article's own page: 1
            the article's own side files: 4
            an article that is there already: 1
            the front page: 1
            its year: 1
            its month: 1
            an index: 5
            the front of a list: 5
            a list's year: 2
            a feed of a list: 4
            the site's feeds: 3
            its month's feed: 1
            its month's data: 2
            its day of the year: 1
            its month's sitemap: 1
            the sitemap of its year's lists: 1
            the sitemap of the fronts of lists: 1
            the list of sitemaps: 1
            the news sitemap: 1
            a month's manifest: 1
            the manifest of manifests: 1
            the search's list of parts: 1
            the search's words of all parts: 73
            of the search's part of those years: 107
            """);
  }

  // Beside the two articles next to it in time, one of a later month whose related stories it is
  // now among, and so the manifest of that month.
  @Test
  void ofTheFirstYear() throws IOException {
    newsroom.addToFirstYear();
    assertThat(changed())
        .isEqualTo(
            """
            the article's own page: 1
            the article's own side files: 4
            an article that is there already: 3
            the front page: 1
            its year: 1
            its month: 12
            an index: 5
            the front of a list: 5
            a list's year: 2
            a feed of a list: 2
            its month's feed: 1
            its month's data: 2
            its day of the year: 1
            its month's sitemap: 1
            the sitemap of the fronts of lists: 1
            a month's manifest: 13
            the manifest of manifests: 1
            the search's list of parts: 1
            the search's words of all parts: 59
            of the search's part of those years: 240
            """);
  }

  // Each kind with how many of it changed, in the order of the list above.
  private String changed() throws IOException {
    Run run = build(folder);
    assertThat(run.code()).as(run.err()).isZero();
    Folder after = hashes(folder.resolve("public"));
    assertThat(after.files().keySet()).containsAll(before.files().keySet());
    Map<String, Integer> counts = new LinkedHashMap<>();
    KINDS.keySet().forEach(kind -> counts.put(kind, 0));
    after.files().entrySet().stream()
        .filter(file -> !file.getValue().equals(before.files().get(file.getKey())))
        .forEach(file -> counts.merge(kind(file.getKey()), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> count.getKey() + ": " + count.getValue())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String kind(String path) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(path).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("unheard of: " + path);
  }
}
