package arkib.fixity;

import arkib.address.Address;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A copy on a web server. Every file is asked for at its address and taken as it comes; no redirect
 * is followed, since what it leads to is not the file. Nobody can know which files there are
 * beside.
 */
public final class RemoteCopy implements SiteCopy {

  private static final long GIBIBYTE = 1L << 30;
  private static final long MEBIBYTE = 1L << 20;
  private static final long MOST_OF_FILE = 4 * GIBIBYTE;
  private static final long MOST_OF_MANIFEST = 256 * MEBIBYTE;
  private static final Duration PATIENCE_FOR_ANSWER = Duration.ofMinutes(1);
  private static final long MINUTES_FOR_FILE = 15;
  private static final int FAILURES = 20;
  private static final int OK = 200;

  private final URI base;
  private final HttpClient client;
  private final AtomicInteger failures = new AtomicInteger();

  private RemoteCopy(URI base) {
    this.base = base;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE_FOR_ANSWER)
            .proxy(ProxySelector.getDefault())
            .build();
  }

  /**
   * The copy on a server.
   *
   * @param base where the site begins, with {@code http} or {@code https}; its path is the base
   *     path
   */
  public static RemoteCopy at(URI base) {
    String text = base.toString();
    return new RemoteCopy(text.endsWith("/") ? base : URI.create(text + "/"));
  }

  @Override
  public Look look(String path, Wish wish) {
    if (Served.isForHost(path)) {
      return new Look.ForHost();
    }
    if (failures.get() >= FAILURES) {
      return new Look.GivenUp();
    }
    Address address = Served.address(new Address("/" + path));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + address.encoded().substring(1)))
            .timeout(PATIENCE_FOR_ANSWER)
            .header("Accept-Encoding", "identity")
            .header("User-Agent", "arkib")
            .build();
    CompletableFuture<HttpResponse<Look>> answer =
        client.sendAsync(request, info -> receiver(info, wish));
    try {
      return answer.get(MINUTES_FOR_FILE, TimeUnit.MINUTES).body();
    } catch (TimeoutException e) {
      answer.cancel(true);
      return failed(Failure.Kind.TOO_SLOW, "");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      return cause instanceof HttpTimeoutException
          ? failed(Failure.Kind.TOO_SLOW, "")
          : failed(Failure.Kind.UNREACHABLE, reason(cause));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Look.GivenUp();
    }
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private Look failed(Failure.Kind kind, String detail) {
    failures.incrementAndGet();
    return new Look.Failed(new Failure(kind, detail));
  }

  private static HttpResponse.BodySubscriber<Look> receiver(
      HttpResponse.ResponseInfo answer, Wish wish) {
    int status = answer.statusCode();
    if (status == OK) {
      return wish == Wish.BYTES
          ? new Received(MOST_OF_MANIFEST, true)
          : new Received(MOST_OF_FILE, false);
    }
    return HttpResponse.BodySubscribers.replacing(
        switch (status) {
          case 404, 410 -> new Look.Absent();
          case 301, 302, 303, 307, 308 ->
              new Look.Failed(new Failure(Failure.Kind.REDIRECTED, status + " " + target(answer)));
          default -> new Look.Failed(new Failure(Failure.Kind.STATUS, Integer.toString(status)));
        });
  }

  private static String target(HttpResponse.ResponseInfo answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Override
  public Optional<Set<String>> files() {
    return Optional.empty();
  }
}
