package arkib.serve;

import arkib.SiteFolder;
import arkib.cli.CommandLineRunner;
import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A site that is served for a test: at any free port, for the moment for which tests build. */
public final class Served implements AutoCloseable {

  private final SiteFolder site;
  private final Preview preview;
  private final BlockingQueue<PreviewListener.Built> builds;

  private Served(SiteFolder site, Preview preview, BlockingQueue<PreviewListener.Built> builds) {
    this.site = site;
    this.preview = preview;
    this.builds = builds;
  }

  /** Serves a site, and waits for the first build. */
  public static Served of(SiteFolder site) throws Exception {
    return of(site, MessageLanguage.EN);
  }

  /** The same in a language, drafts and articles of the future with it. */
  public static Served of(SiteFolder site, MessageLanguage language) throws Exception {
    BlockingQueue<PreviewListener.Built> builds = new LinkedBlockingQueue<>();
    Preview preview = Preview.start(request(site.root(), 0, language), builds::add);
    Served served = new Served(site, preview, builds);
    served.built();
    return served;
  }

  /** What a test asks for. */
  static PreviewRequest request(Path root, int port, MessageLanguage language) {
    Clock clock = Clock.fixed(OffsetDateTime.parse(SiteFolder.NOW).toInstant(), ZoneOffset.UTC);
    return new PreviewRequest(
        root, "127.0.0.1", port, true, true, 2, clock, language, reading(language));
  }

  /** The words of the command line. */
  static Words reading(MessageLanguage language) {
    return Words.load(CommandLineRunner.class, "cli_" + language.code() + ".properties");
  }

  /** Waits for the next build to end. */
  public PreviewListener.Built built() throws InterruptedException {
    return builds.take();
  }

  /** Waits until all is up to date. */
  public void settled() throws InterruptedException {
    PreviewListener.Built last = builds.take();
    while (!last.settled()) {
      last = builds.take();
    }
  }

  /** The site's folder. */
  public SiteFolder site() {
    return site;
  }

  /** Where the site is. */
  public URI url() {
    return preview.url();
  }

  /** The folder of the preview's site. */
  public Path folder() {
    return site.root().resolve(".arkib/preview");
  }

  Asked get(String path, String... lines) {
    return Asked.get(url(), path, lines);
  }

  @Override
  public void close() throws IOException {
    preview.close();
  }
}
