package arkib.serve.http;

import arkib.diagnostic.Words;
import arkib.serve.Audience;
import arkib.serve.PreviewRefused;
import arkib.serve.PreviewRequest;
import arkib.serve.Shown;
import arkib.serve.page.OwnPlace;
import arkib.serve.page.PagePatch;
import arkib.serve.page.PanelJson;
import arkib.serve.page.PreviewJson;
import arkib.serve.page.SourcePage;
import arkib.serve.page.WaitingPage;
import java.io.IOException;
import java.net.BindException;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server of a preview. */
public final class PreviewServer implements AutoCloseable {

  private static final int THREADS = 32;
  private static final long BEAT_SECONDS = 10;

  private final Server server;
  private final ServerConnector connector;
  private final PreviewRequest request;
  private final Audience audience;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(PreviewServer::daemon);

  private ScheduledFuture<?> beats;

  private PreviewServer(
      Server server, ServerConnector connector, PreviewRequest request, Audience audience) {
    this.server = server;
    this.connector = connector;
    this.request = request;
    this.audience = audience;
  }

  /**
   * Starts it.
   *
   * @param shown what is shown now
   * @param audience the windows that are told of changes
   * @throws PreviewRefused if the port is taken, or the address is none of this machine
   */
  public static PreviewServer start(
      PreviewRequest request, Supplier<Shown> shown, Audience audience)
      throws IOException, PreviewRefused {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("arkib-server");
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(request.host());
    connector.setPort(request.port());
    server.addConnector(connector);
    server.setHandler(handlers(request, shown, audience));
    PreviewServer started = new PreviewServer(server, connector, request, audience);
    try {
      connector.open();
      server.start();
    } catch (IOException e) {
      throw refused(request, e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
    started.beats =
        started.clock.scheduleWithFixedDelay(
            started::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    return started;
  }

  private static PreviewRefused refused(PreviewRequest request, IOException failure) {
    String why = String.valueOf(failure.getCause() == null ? failure : failure.getCause());
    boolean taken =
        (failure instanceof BindException || failure.getCause() instanceof BindException)
            && why.toLowerCase(Locale.ROOT).contains("in use");
    return taken
        ? new PreviewRefused(
            "port", Integer.toString(request.port()), Integer.toString(request.port() + 1))
        : new PreviewRefused("host", request.host(), why);
  }

  private static Handler handlers(
      PreviewRequest request, Supplier<Shown> shown, Audience audience) {
    Words words = request.words();
    PreviewJson json = new PreviewJson(request);
    SiteHandler site =
        new SiteHandler(shown, new PagePatch(request, json), WaitingPage.of(request));
    OwnHandler own =
        new OwnHandler(
            shown,
            new OwnHandler.Parts(json, new PanelJson(request, json), new SourcePage(request)),
            words);
    EventHandler events = new EventHandler(shown, audience, words);
    CompressionHandler packed = new CompressionHandler(new Fork(own, site));
    packed.putCompression(new GzipCompression());
    packed.putConfiguration("/*", CompressionConfig.builder().defaults().build());
    return new Gate(new EventsFirst(events, packed), request.host(), words);
  }

  /** What the preview adds is beside the site. */
  private static final class Fork extends Handler.Abstract {
    private final Handler own;
    private final Handler site;

    Fork(Handler own, Handler site) {
      this.own = own;
      this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      boolean isOwn = request.getHttpURI().getCanonicalPath().startsWith(OwnPlace.ROOT);
      return (isOwn ? own : site).handle(request, response, callback);
    }
  }

  /** Events are not compressed: they would wait for more to come. */
  private static final class EventsFirst extends Handler.Wrapper {
    private final Handler events;

    EventsFirst(Handler events, Handler others) {
      super(others);
      this.events = events;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      return request.getHttpURI().getCanonicalPath().equals(OwnPlace.EVENTS)
          ? events.handle(request, response, callback)
          : super.handle(request, response, callback);
    }
  }

  private void beat() {
    audience.all().forEach(browser -> ((EventStream) browser).beat());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "arkib-server-clock");
    thread.setDaemon(true);
    return thread;
  }

  /** The origin at which it is reached: {@code http://127.0.0.1:4321}. */
  public String origin() {
    boolean all = request.host().equals("0.0.0.0") || request.host().equals("::");
    String host = all ? "127.0.0.1" : request.host();
    String named = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return "http://" + named + ":" + connector.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    beats.cancel(false);
    clock.shutdownNow();
    audience.all().forEach(browser -> ((EventStream) browser).end());
    try {
      server.stop();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
