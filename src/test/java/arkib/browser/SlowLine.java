package arkib.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A built site served on this machine as a reader with a bad line gets it: in small pieces with a
 * pause after each, so that the browser draws what it has before the rest is there.
 */
final class SlowLine implements AutoCloseable {

  private static final int PIECE = 1024;
  private static final long PAUSE_MILLIS = 8;

  private final Path site;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  SlowLine(Path site) throws IOException {
    this.site = site;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Where the front page is. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/arkib/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().replaceFirst("^/arkib/", "");
    Path asked =
        site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path).normalize();
    boolean found = asked.startsWith(site) && Files.isRegularFile(asked);
    Path sent = found ? asked : site.resolve("404.html");
    exchange.getResponseHeaders().set("Content-Type", Host.type(sent));
    byte[] bytes = Files.readAllBytes(sent);
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int at = 0; at < bytes.length; at += PIECE) {
        out.write(bytes, at, Math.min(PIECE, bytes.length - at));
        out.flush();
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the line was closed");
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
