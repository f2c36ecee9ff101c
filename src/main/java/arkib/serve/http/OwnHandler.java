package arkib.serve.http;

import arkib.address.Address;
import arkib.diagnostic.Words;
import arkib.serve.Shown;
import arkib.serve.host.FileTypes;
import arkib.serve.page.OwnPlace;
import arkib.serve.page.PanelJson;
import arkib.serve.page.PreviewJson;
import arkib.serve.page.SourcePage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** What the preview adds: its script and style, the panel, source files. Nothing of it is kept. */
final class OwnHandler extends Handler.Abstract {

  private static final String HTML = FileTypes.of(".html");
  private static final String JSON = FileTypes.of(".json");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private final Supplier<Shown> shown;
  private final Parts parts;
  private final Words words;

  /** What it answers with. */
  record Parts(PreviewJson json, PanelJson panel, SourcePage source) {}

  OwnHandler(Supplier<Shown> shown, Parts parts, Words words) {
    this.shown = shown;
    this.parts = parts;
    this.words = words;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Content-Security-Policy", POLICY);
    Fields asked = Request.extractQueryParameters(request);
    switch (request.getHttpURI().getCanonicalPath()) {
      case OwnPlace.SCRIPT, OwnPlace.STYLE -> {
        String name = request.getHttpURI().getCanonicalPath().substring(OwnPlace.ROOT.length());
        Answer.send(response, callback, 200, FileTypes.of(name), resource(name));
      }
      case OwnPlace.PANEL ->
          answer(
              response,
              callback,
              JSON,
              address(asked.getValue("page")).map(at -> parts.panel().of(at, shown.get())));
      case OwnPlace.HELD ->
          answer(response, callback, JSON, Optional.of(parts.json().held(shown.get())));
      case OwnPlace.SOURCE ->
          parts
              .source()
              .of(Objects.requireNonNullElse(asked.getValue("file"), ""), line(asked))
              .ifPresentOrElse(
                  page -> Answer.send(response, callback, 200, HTML, page),
                  () -> nothing(response, callback));
      default -> nothing(response, callback);
    }
    return true;
  }

  private void answer(Response response, Callback callback, String type, Optional<String> text) {
    text.ifPresentOrElse(
        one -> Answer.send(response, callback, 200, type, one.getBytes(StandardCharsets.UTF_8)),
        () -> nothing(response, callback));
  }

  private void nothing(Response response, Callback callback) {
    Answer.say(response, callback, 404, words.get("answer.nothing"));
  }

  private static int line(Fields asked) {
    String line = asked.getValue("line");
    return line != null && line.matches("\\d{1,9}") ? Integer.parseInt(line) : 0;
  }

  /** An address within the site, as the script names it. */
  static Optional<Address> address(String path) {
    return path != null && Address.isValid(path)
        ? Optional.of(new Address(path))
        : Optional.empty();
  }

  private static byte[] resource(String name) {
    try (InputStream in = Shown.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
