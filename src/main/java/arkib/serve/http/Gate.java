package arkib.serve.http;

import arkib.diagnostic.Words;
import arkib.serve.page.OwnPlace;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses what no reader of the preview sends. Drafts are nobody else's matter: a page of another
 * site, open in the same browser, must not read them.
 *
 * <ul>
 *   <li>Methods other than GET and HEAD.
 *   <li>A {@code Host} that is a name of somebody else's. By DNS rebinding, a page of that name
 *       could ask this machine and read the answers as its own. An address in numbers can be
 *       nobody's name.
 *   <li>Requests that pages of other origins make, by {@code Origin} (RFC 6454) or {@code
 *       Sec-Fetch-Site} (Fetch Metadata). They may lead a reader to a page of the site, as a link
 *       does; they may not show it within themselves, load a picture or a script of it, or ask for
 *       what the preview adds.
 * </ul>
 */
final class Gate extends Handler.Wrapper {

  /** The header that says which pages may load an answer (Fetch). */
  static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

  private final String host;
  private final Words words;

  /**
   * A gate.
   *
   * @param host the name or address that the editor gave
   */
  Gate(Handler within, String host, Words words) {
    super(within);
    this.host = host.toLowerCase(Locale.ROOT);
    this.words = words;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().put(RESOURCE_POLICY, "same-origin");
    if (!METHODS.contains(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      Answer.say(response, callback, 405, words.get("answer.method"));
      return true;
    }
    Optional<String> name = name(request.getHeaders().get(HttpHeader.HOST));
    if (name.filter(this::isOurs).isEmpty()) {
      Answer.say(response, callback, 403, words.get("answer.host"));
      return true;
    }
    boolean own = request.getHttpURI().getCanonicalPath().startsWith(OwnPlace.ROOT);
    if (!isFromHere(request) && (own || !isLink(request))) {
      Answer.say(response, callback, 403, words.get("answer.origin"));
      return true;
    }
    return super.handle(request, response, callback);
  }

  // Without its port; nothing where there is none, or what is there is no name.
  private static Optional<String> name(String host) {
    if (host == null || host.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new URI("http://" + host).getHost())
          .map(name -> name.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(String name) {
    boolean numbers = name.startsWith("[") || name.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    return numbers || name.equals("localhost") || name.endsWith(".localhost") || name.equals(host);
  }

  private static boolean isFromHere(Request request) {
    List<String> origins = request.getHeaders().getValuesList(HttpHeader.ORIGIN);
    List<String> sites = request.getHeaders().getValuesList("Sec-Fetch-Site");
    String here = "http://" + request.getHeaders().get(HttpHeader.HOST);
    return origins.stream().allMatch(here::equalsIgnoreCase)
        && sites.stream().allMatch(OUR_SITES::contains);
  }

  // A reader comes from another site in a window of its own, not in a frame of that site's.
  private static boolean isLink(Request request) {
    HttpFields headers = request.getHeaders();
    return headers.getValuesList(HttpHeader.ORIGIN).isEmpty()
        && headers.getValuesList("Sec-Fetch-Mode").equals(List.of("navigate"))
        && headers.getValuesList("Sec-Fetch-Dest").equals(List.of("document"));
  }
}
