package arkib.serve;

import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.serve.http.PreviewServer;
import arkib.serve.page.PreviewJson;
import arkib.site.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;

/** A site's preview: built, watched and served until it is closed. */
public final class Preview implements AutoCloseable {

  private final PreviewLock lock;
  private final PreviewServer server;
  private final Desk desk;
  private final Watcher watcher;
  private final URI url;

  private Preview(PreviewLock lock, PreviewServer server, Desk desk, Watcher watcher, URI url) {
    this.lock = lock;
    this.server = server;
    this.desk = desk;
    this.watcher = watcher;
    this.url = url;
  }

  /**
   * Begins: the server answers from now on, with what an earlier preview left until the first build
   * has ended.
   *
   * @param request what, and where
   * @param listener told of each build
   * @throws PreviewRefused if there is no site, it has a preview already, or the port is taken
   * @throws IOException if the disk cannot be read or written
   */
  public static Preview start(PreviewRequest request, PreviewListener listener)
      throws IOException, PreviewRefused {
    Site site = SiteLoader.load(request.root(), Optional.empty(), new Diagnostics());
    if (!Files.isDirectory(site.content())) {
      throw new PreviewRefused("no-site", site.content().toString());
    }
    PreviewLock lock = PreviewLock.take(request.output());
    try {
      PreviewJson json = new PreviewJson(request);
      Audience audience = new Audience(json);
      Shown shown = Shown.of(request.output(), site.settings().baseUrl().getPath());
      Desk desk = new Desk(request, listener, audience, shown);
      PreviewServer server = PreviewServer.start(request, desk::shown, audience);
      try {
        Watcher watcher = watcher(site, desk);
        URI url = URI.create(server.origin() + shown.base());
        lock.tell(url.toString());
        desk.start();
        return new Preview(lock, server, desk, watcher, url);
      } catch (IOException | PreviewRefused e) {
        server.close();
        throw e;
      }
    } catch (IOException | PreviewRefused e) {
      lock.close();
      throw e;
    }
  }

  private static Watcher watcher(Site site, Desk desk) throws PreviewRefused {
    try {
      return Watcher.of(site, desk::take);
    } catch (IOException e) {
      throw new PreviewRefused("not-watched", String.valueOf(e.getMessage()));
    }
  }

  /** Where it is: the site's front page. */
  public URI url() {
    return url;
  }

  /** Ends: nothing is watched or served any more, and what was built is whole. */
  @Override
  public void close() throws IOException {
    watcher.close();
    desk.close();
    server.close();
    lock.close();
  }
}
