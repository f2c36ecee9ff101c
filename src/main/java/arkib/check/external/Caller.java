package arkib.check.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.Set;

/**
 * Asks one server after one link, then the next. {@code HEAD} first, which costs the server least;
 * {@code GET} where that is refused or denied, for many servers know only that one, and its body is
 * not taken.
 */
final class Caller {

  private static final int REDIRECTS = 6;
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> BUSY = Set.of(429, 503);
  private static final String AGENT = "Arkib (link check of a news archive)";

  private final HttpClient client;
  private final Manners manners;

  Caller(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.patience())
            .proxy(ProxySelector.getDefault())
            .build();
  }

  /** A status, and where it leads on. */
  private record Reply(int status, Optional<String> location) {}

  /**
   * Asks after a link.
   *
   * @throws InterruptedException if the thread is to end
   */
  Answer ask(URI link) throws InterruptedException {
    try {
      return follow(link);
    } catch (HttpTimeoutException e) {
      return new Answer(Answer.Kind.UNKNOWN, "time");
    } catch (ConnectException | UnknownHostException e) {
      boolean noHost =
          e instanceof UnknownHostException || hasCause(e, UnresolvedAddressException.class);
      return new Answer(Answer.Kind.DEAD, noHost ? "host" : "refused");
    } catch (IOException e) {
      return new Answer(Answer.Kind.UNKNOWN, "network");
    } catch (IllegalArgumentException e) {
      return new Answer(Answer.Kind.DEAD, "invalid");
    }
  }

  private Answer follow(URI link) throws IOException, InterruptedException {
    URI at = link;
    boolean forGood = true;
    for (int step = 0; step < REDIRECTS; step++) {
      Reply reply = reply(at);
      boolean leadsOn = FOR_GOOD.contains(reply.status()) || FOR_NOW.contains(reply.status());
      if (!leadsOn || reply.location().isEmpty()) {
        return judged(
            reply.status(), at.equals(link) || !forGood ? Optional.empty() : Optional.of(at));
      }
      forGood &= FOR_GOOD.contains(reply.status());
      at = at.resolve(URI.create(reply.location().get()));
      Thread.sleep(manners.pause().toMillis());
    }
    return new Answer(Answer.Kind.DEAD, "circle");
  }

  private static Answer judged(int status, Optional<URI> moved) {
    if (status >= 200 && status < 300) {
      return moved.map(to -> new Answer(Answer.Kind.MOVED, to.toString())).orElse(Answer.FINE);
    }
    if (GONE.contains(status)) {
      return new Answer(Answer.Kind.DEAD, Integer.toString(status));
    }
    return new Answer(
        Answer.Kind.UNKNOWN, BUSY.contains(status) ? "busy" : Integer.toString(status));
  }

  private Reply reply(URI at) throws IOException, InterruptedException {
    Reply head = send("HEAD", at);
    boolean settled = head.status() < 400 || BUSY.contains(head.status()) || head.status() == 410;
    if (settled) {
      return head;
    }
    Thread.sleep(manners.pause().toMillis());
    return send("GET", at);
  }

  private Reply send(String method, URI at) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(manners.patience())
            .header("User-Agent", AGENT)
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    // What it would send is not wanted.
    response.body().close();
    return new Reply(response.statusCode(), response.headers().firstValue("Location"));
  }

  private static boolean hasCause(Throwable thrown, Class<?> cause) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (cause.isInstance(at)) {
        return true;
      }
    }
    return false;
  }
}
