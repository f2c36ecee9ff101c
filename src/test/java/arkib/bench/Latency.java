package arkib.bench;

import arkib.address.Slug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an editor waits: from saving a file to the moment at which the window that shows its
 * page is told to load it again, and until it has the new text. The window is a stream of events,
 * as a browser has it. Each edit waits until the whole site is built, and is measured too.
 */
final class Latency {

  private static final int EDITS = 20;
  private static final Pattern SEEN = Pattern.compile("data-seen=\"([0-9a-f]*)\"");
  private static final Pattern BUILT = Pattern.compile("\\((\\d+\\.\\d) s\\)");

  private final BenchOptions options;
  private final HttpClient client = HttpClient.newHttpClient();

  private Latency(BenchOptions options) {
    this.options = options;
  }

  /** Measures sites of all sizes. */
  static Table run(BenchOptions options) throws IOException, InterruptedException {
    Table table =
        new Table("articles", "told, median ms", "slowest ms", "shown, median ms", "whole site s");
    for (int size : options.sizes()) {
      new Latency(options).measure(size, table);
    }
    return table;
  }

  private void measure(int size, Table table) throws IOException, InterruptedException {
    MadeUpArchive archive = new MadeUpArchive(size, 1);
    Path site = options.work().resolve("served-" + size);
    MakeArchive.write(archive, site);
    List<String> command = Program.java();
    command.addAll(options.program().machine());
    command.addAll(List.of("-jar", options.program().jar().toString(), "serve"));
    command.addAll(List.of("--site", site.toString(), "--port", "0", "--lang", "en"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String first = out.readLine();
      URI url = URI.create(first.replaceFirst("^\\D*(http\\S+).*$", "$1"));
      built(out);
      List<Double> told = new ArrayList<>();
      List<Double> shown = new ArrayList<>();
      List<Double> whole = new ArrayList<>();
      for (int i = 0; i < EDITS; i++) {
        Edit edit = edit(archive, site, i);
        measure(url, edit, told, shown);
        whole.add(built(out));
      }
      table.add(
          List.of(
              String.format(Locale.ROOT, "%,d", size),
              Table.figure(median(told)),
              Table.figure(told.stream().mapToDouble(d -> d).max().orElse(0)),
              Table.figure(median(shown)),
              Table.figure(median(whole))));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private record Edit(Path file, String page, String sentence) {}

  // Another article each time, of the middle of the archive.
  private static Edit edit(MadeUpArchive archive, Path site, int number) throws IOException {
    int at = archive.size() / 2 + number * 7;
    while (MadeUpArticle.isCapture(at) || archive.heading(at).date().isEmpty()) {
      at++;
    }
    Path file = site.resolve("content").resolve(ArkibFiles.path(archive.heading(at), ".md"));
    LocalDateTime date = archive.heading(at).date().orElseThrow();
    String page =
        String.format(
            Locale.ROOT,
            "/%04d/%02d/%s/",
            date.getYear(),
            date.getMonthValue(),
            Slug.of(archive.heading(at).headline()).orElseThrow());
    return new Edit(file, page, "Pembetulan kecil nombor " + number + ".");
  }

  private void measure(URI url, Edit edit, List<Double> told, List<Double> shown)
      throws IOException, InterruptedException {
    Matcher seen = SEEN.matcher(get(url, edit.page()));
    if (!seen.find()) {
      throw new IllegalStateException("no page of the preview: " + edit.page());
    }
    String query =
        "/_arkib/events?page="
            + URLEncoder.encode(edit.page(), StandardCharsets.UTF_8)
            + "&seen="
            + seen.group(1);
    HttpRequest listen = HttpRequest.newBuilder(url.resolve(query)).build();
    try (BufferedReader events =
        new BufferedReader(
            new InputStreamReader(
                client.send(listen, HttpResponse.BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
      await(events, "event: problems");
      String text = Files.readString(edit.file()) + "\n" + edit.sentence() + "\n";
      long begin = System.nanoTime();
      Files.writeString(edit.file(), text);
      await(events, "event: reload");
      told.add((System.nanoTime() - begin) / 1e6);
      if (!get(url, edit.page()).contains(edit.sentence())) {
        throw new IllegalStateException("told too early: " + edit.page());
      }
      shown.add((System.nanoTime() - begin) / 1e6);
    }
  }

  private String get(URI url, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url.resolve(path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static void await(BufferedReader events, String line) throws IOException {
    String next = events.readLine();
    while (next != null && !next.equals(line)) {
      next = events.readLine();
    }
    if (next == null) {
      throw new IOException("the stream has ended before " + line);
    }
  }

  // The seconds that the preview says it took.
  private static double built(BufferedReader out) throws IOException {
    String line = out.readLine();
    while (line != null) {
      Matcher time = BUILT.matcher(line);
      if (time.find()) {
        return Double.parseDouble(time.group(1));
      }
      line = out.readLine();
    }
    throw new IOException("the preview has ended");
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
