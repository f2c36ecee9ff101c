package arkib.build;

import arkib.build.explain.Answer;
import arkib.build.explain.Change;
import arkib.build.explain.Reason;
import arkib.build.explain.Rebuilt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A small site with every kind of page, and what its builds answer, in a form that reads well in a
 * test: {@code /2021/01/satu/: text: content/a.md; later: content/b.md changed}.
 */
final class ExplainedSite {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private final Path root;
  private Instant now = Builds.NOW;
  private int clock = 100;

  /** The site in a folder. */
  ExplainedSite(Path root) {
    this.root = root;
  }

  /** Makes the site. */
  void make() throws IOException {
    write(
        "content/site.yaml",
        """
        title: Warta
        lists: {size: 2}
        feed: {size: 2}
        outputs: []
        search: {enabled: false}
        baseUrl: https://warta.example/arkib/
        """);
    write("content/pages/tentang.md", "---\ntajuk: Tentang\n---\n\nIsi.\n");
    write("content/media/p.svg", "<svg/>");
    article("a", "Satu", "2021-01-05", "tag: [jeti]\nalamat-lama: [/lama/]");
    article("b", "Dua", "2021-02-05", "tag: [jeti]");
    article("c", "Tiga", "2022-03-05", "tag: [jeti, feri]");
    article("d", "Empat", "2022-03-06", "bahagian: Sukan");
    edit("a", text -> text + "[Lihat](b.md), [itu](/media/tiada.svg), ![](/media/p.svg)\n");
    write(
        "content/t.txt",
        "Warta\n\nTangkapan tentang jeti di pekan lama\n\nIsi yang panjang juga akhirnya, kata"
            + " beliau.\n\nLanggan Warta hari ini\n");
    write("content/t.yaml", "tarikh: 2021-05-01\n");
  }

  Path root() {
    return root;
  }

  /** Writes an article. */
  void article(String name, String headline, String date, String more) throws IOException {
    write(
        "content/" + name + ".md",
        "---\ntajuk: " + headline + "\ntarikh: " + date + "\n" + more + "\n---\n\nTeks.\n\n");
  }

  /** Edits an article. */
  void edit(String name, UnaryOperator<String> edit) throws IOException {
    String path = "content/" + name + ".md";
    write(path, edit.apply(Files.readString(root.resolve(path))));
  }

  /**
   * Writes a file of the site's folder, with a time long ago, later than that of the one before.
   */
  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(60L * ++clock)));
  }

  /** Removes a file of the site's folder. */
  void remove(String path) throws IOException {
    Files.delete(root.resolve(path));
  }

  /** Renames a file of the site's folder. */
  void rename(String from, String to) throws IOException {
    Files.move(root.resolve(from), root.resolve(to));
  }

  /** Does something to the ledger of pages. */
  void pagesLedger(LedgerEdit edit) throws IOException {
    for (Path file : Folders.files(root.resolve(".arkib"))) {
      if (file.endsWith("pages")) {
        edit.on(file);
      }
    }
  }

  /** What is done to a ledger. */
  @FunctionalInterface
  interface LedgerEdit {
    void on(Path file) throws IOException;
  }

  /** From now on builds for another moment. */
  void at(String moment) {
    now = Instant.parse(moment);
  }

  /** Builds, asking for nothing. */
  BuildReport build() {
    return Builds.of(Builds.request(root, "public", now)).report();
  }

  /** Builds, and tells why each page was made: a line for each. */
  String why() {
    return all().stream().map(ExplainedSite::text).collect(Collectors.joining("\n"));
  }

  /** Builds, and tells for which reasons pages were made: {@code cut off ×29}. */
  String whyInAll() {
    Map<String, Long> counts =
        all().stream()
            .collect(
                Collectors.groupingBy(
                    page -> text(page.reasons()), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " ×" + e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  // Manifests follow from what else was made, and would be in every answer.
  private List<Rebuilt> all() {
    return ((Answer.All) ask(Optional.empty()))
        .rebuilt().stream().filter(page -> !page.address().startsWith("/manifest-sha256")).toList();
  }

  /** Builds, and answers the question after one page. */
  Answer why(String address) {
    return ask(Optional.of(address));
  }

  private Answer ask(Optional<String> address) {
    BuildRequest plain = Builds.request(root, "public", now);
    return Builds.of(Builds.asking(plain, new Inquiry(true, address, false)))
        .report()
        .answers()
        .reasons()
        .orElseThrow();
  }

  /** A page that was made, in a line. */
  static String text(Rebuilt page) {
    return page.address() + ": " + text(page.reasons());
  }

  private static String text(List<Reason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                lower(reason.cause())
                    + (reason.changes().isEmpty()
                        ? ""
                        : ": "
                            + reason.changes().stream()
                                .map(ExplainedSite::text)
                                .collect(Collectors.joining(", "))))
        .collect(Collectors.joining("; "));
  }

  private static String text(Change change) {
    return change.kind() == Change.Kind.FACT
        ? change.what()
        : change.what() + " " + lower(change.kind());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
