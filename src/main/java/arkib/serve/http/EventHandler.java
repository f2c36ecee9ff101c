package arkib.serve.http;

import arkib.address.Address;
import arkib.diagnostic.Words;
import arkib.serve.Audience;
import arkib.serve.Shown;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Opens streams of server-sent events (HTML Standard, 9.2): one for each window of a page. */
final class EventHandler extends Handler.Abstract {

  private final Supplier<Shown> shown;
  private final Audience audience;
  private final Words words;

  EventHandler(Supplier<Shown> shown, Audience audience, Words words) {
    this.shown = shown;
    this.audience = audience;
    this.words = words;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Fields asked = Request.extractQueryParameters(request);
    Optional<Address> page = OwnHandler.address(asked.getValue("page"));
    if (page.isEmpty() || !request.getMethod().equals("GET")) {
      Answer.say(response, callback, 404, words.get("answer.nothing"));
      return true;
    }
    response.setStatus(200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    EventStream stream = new EventStream(page.get(), response, callback, audience::leave);
    stream.open();
    String seen = Objects.requireNonNullElse(asked.getValue("seen"), "");
    audience.join(stream, seen, shown.get());
    return true;
  }
}
