package arkib.build;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ran in a build of a {@link SmallArchive}: pages by kind, with how many; the manifests apart.
 *
 * @param build the build
 * @param writtenFiles the files that are new or differ, below the output folder
 * @param removedFiles the files that are gone
 * @param files how many files there are now
 */
record Ran(Builds build, Set<String> writtenFiles, Set<String> removedFiles, int files) {

  private static final String AXES =
      "bahagian|tag|penulis|siri|orang|tempat|organisasi|jawatan|kelengkapan|peristiwa";

  private static final Pattern MONTH = Pattern.compile("/(\\d{4})/(0[1-9]|1[0-2])/");

  // They follow from what else was written: see SmallArchive.build.
  private static final String MANIFESTS = "/manifest-sha256";

  // The first that fits. "list" is the list of a section, tag, author, series or name.
  private static final Map<String, Pattern> KINDS = new TreeMap<>();

  static {
    kind("01 front", "/");
    kind("02 years", "/tahun/");
    kind("03 index", "/(" + AXES + ")/");
    kind("04 feed", "/(feed\\.xml|rss\\.xml|feed\\.json)");
    kind("21 list feed", "/(" + AXES + ")/[^/]+/feed\\.xml");
    kind("22 month feed", "/\\d{4}/\\d\\d/feed\\.xml");
    kind("05 sitemap", "/sitemap[^/]*\\.xml");
    kind("06 robots", "/robots\\.txt");
    kind("07 not found", "/404\\.html");
    kind("22 records", "/data/.*\\.jsonl");
    kind("23 table", "/data/.*\\.csv");
    kind("24 data page", "/data/");
    kind("25 schema", "/data/.*\\.schema\\.json");
    kind("26 ninjs", "/.*/ninjs\\.json");
    kind("08 year", "/\\d{4}/");
    kind("09 month", "/\\d{4}/\\d\\d/");
    kind("10 day", "/\\d{4}/\\d\\d/\\d\\d/");
    kind("11 undated", "/tanpa-tarikh/");
    kind("12 article", "/(\\d{4}(/\\d\\d)?|tanpa-tarikh)/[^/]+/");
    kind("13 list", "/(" + AXES + ")/[^/]+/");
    kind("14 list year", "/[^/]+/[^/]+/\\d{4}/");
    kind("15 list month", "/[^/]+/[^/]+/\\d{4}/\\d\\d/");
    kind("16 list undated", "/[^/]+/[^/]+/tanpa-tarikh/");
    kind("17 stylesheet", "/assets/[^/]+\\.css");
    kind("22 days", "/pada-hari-ini/");
    kind("23 day of the year", "/pada-hari-ini/\\d\\d-\\d\\d/");
    kind("24 corrections", "/pembetulan/(\\d{4}/)?");
    kind("25 corrections feed", "/pembetulan/feed\\.xml");
    kind("18 picture", "/media/.*");
    kind("18 smaller picture", "/gambar/.*");
    kind("18 card", "/.*/kad\\.png");
    kind("19 standing", "/(?!data/|cari/|cari-pautan-lama|pada-hari-ini|pembetulan)[^/]+/");
    kind("20 old address", "/lama/.*");
    kind("22 headers", "/_headers");
    kind("23 redirects", "/_redirects");
    kind("24 script", "/assets/[^/]+\\.js");
    kind("25 icon", "/assets/[^/]+\\.svg");
    kind("25 old links page", "/cari-pautan-lama/");
    kind("26 old links", "/cari-pautan-lama/[0-9a-z]+\\.json");
    kind("27 search page", "/cari/");
    kind("28 search manifest", "/cari/cari\\.json");
    kind("29 search words", "/cari/i/[kr]/.*\\.bin");
    kind("30 old search part", "/cari/i/194001-195912/.*\\.bin");
    kind("31 undated search part", "/cari/i/tt/.*\\.bin");
    kind("32 search part", "/cari/i/\\d{6}-\\d{6}/.*\\.bin");
    kind("22 citation", "/.*/petikan\\.(ris|bib|csl\\.json)");
  }

  private static void kind(String name, String pattern) {
    KINDS.put(name, Pattern.compile(pattern));
  }

  /** The kinds of pages that were rendered: {@code article ×2, feed}. */
  String rendered() {
    return kinds(build.report().rendered());
  }

  /** The kinds of files whose bytes are new. */
  String written() {
    return kinds(writtenFiles.stream().map(Ran::address).toList());
  }

  /** The kinds of files that are gone. */
  String removed() {
    return kinds(removedFiles.stream().map(Ran::address).toList());
  }

  /** The manifests whose bytes are new or that are gone. */
  Set<String> manifests() {
    return Stream.concat(writtenFiles.stream(), removedFiles.stream())
        .filter(file -> ("/" + file).startsWith(MANIFESTS))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those that must be: of each month in the path of a file that changed, and that of all. */
  Set<String> manifestsOfWhatChanged() {
    Set<String> manifests = new TreeSet<>();
    Stream.concat(writtenFiles.stream(), removedFiles.stream())
        .filter(file -> !("/" + file).startsWith(MANIFESTS))
        .forEach(
            file -> {
              manifests.add("manifest-sha256.txt");
              Matcher month = MONTH.matcher("/" + file);
              if (month.find()) {
                manifests.add("manifest-sha256/" + month.group(1) + "-" + month.group(2) + ".txt");
              }
            });
    return manifests;
  }

  private static String address(String file) {
    String path = "/" + file;
    return path.endsWith("/index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  private static String kinds(Collection<String> addresses) {
    Map<String, Long> counts =
        addresses.stream()
            .filter(address -> !address.startsWith(MANIFESTS))
            .collect(Collectors.groupingBy(Ran::kind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> e.getKey().substring(3) + (e.getValue() == 1 ? "" : " ×" + e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String kind(String address) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(address).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError("a page of a kind unheard of: " + address));
  }
}
