package arkib.serve.http;

import arkib.address.Address;
import arkib.digest.Sha256;
import arkib.serve.Shown;
import arkib.serve.host.FileTypes;
import arkib.serve.host.RedirectRules.Redirect;
import arkib.serve.host.WiderPolicy;
import arkib.serve.page.OwnPlace;
import arkib.serve.page.PagePatch;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.EtagUtils;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * The site as a host of static sites sends it: its rules for redirects and headers, its own page
 * for what is not there. Pages have the preview's script.
 */
final class SiteHandler extends Handler.Abstract {

  private static final String HTML = ".html";

  private final Supplier<Shown> shown;
  private final PagePatch patch;
  private final byte[] waiting;
  private final ResourceService files = new ResourceService();

  /**
   * A site.
   *
   * @param shown what is shown now
   * @param waiting the page until there is a site
   */
  SiteHandler(Supplier<Shown> shown, PagePatch patch, byte[] waiting) {
    this.shown = shown;
    this.patch = patch;
    this.waiting = waiting.clone();
    files.setEtags(true);
    files.setAcceptRanges(true);
    files.setDirAllowed(false);
  }

  /** One request, and what was shown when it came. */
  private record Asked(Request request, Response response, Callback callback, Shown shown) {}

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Asked asked = new Asked(request, response, callback, shown.get());
    String path = decoded(request.getHttpURI().getCanonicalPath());
    if (!asked.shown().isThere()) {
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      html(asked, 503, waiting, Address.ROOT);
      return true;
    }
    String base = asked.shown().base();
    if (base.length() > 1
        && (path.equals("/") || path.equals(base.substring(0, base.length() - 1)))) {
      redirect(asked, 302, base);
      return true;
    }
    headers(asked, path);
    Optional<Redirect> rule = asked.shown().redirects().of(path);
    if (rule.isPresent() && rule.get().leadsOn()) {
      redirect(asked, rule.get().code(), rule.get().to());
      return true;
    }
    Optional<Address> address = asked.shown().address(path);
    if (address.isPresent() && sent(asked, address.get(), 200)) {
      return true;
    }
    if (address.isPresent() && asked.shown().files().isPage(address.get())) {
      redirect(asked, 301, asked.shown().url(new Address(address.get().path() + "/")));
      return true;
    }
    boolean rewritten =
        rule.isPresent()
            && asked
                .shown()
                .address(rule.get().path())
                .filter(to -> sent(asked, to, rule.get().code()))
                .isPresent();
    if (!rewritten) {
      Address missing = address.orElse(Address.ROOT.file("404.html"));
      html(asked, 404, asked.shown().notFound(missing).orElse(new byte[0]), missing);
    }
    return true;
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private boolean sent(Asked asked, Address address, int status) {
    if (address.outputPath().endsWith(HTML)) {
      Optional<byte[]> page = asked.shown().page(address);
      page.ifPresent(bytes -> html(asked, status, bytes, address));
      return page.isPresent();
    }
    Optional<byte[]> look =
        Optional.ofNullable(asked.shown().first().get(address)).map(one -> one.bytes());
    Optional<Path> file = asked.shown().files().at(address);
    if (look.isPresent()) {
      whole(asked, status, FileTypes.of(address.path()), look.get());
    } else if (file.isPresent()) {
      files.doGet(
          asked.request(),
          asked.response(),
          asked.callback(),
          new ResourceHttpContent(
              ResourceFactory.root().newResource(file.get()), FileTypes.of(address.path())));
    }
    return look.isPresent() || file.isPresent();
  }

  private void html(Asked asked, int status, byte[] page, Address address) {
    byte[] patched = patch.patched(page, address, asked.shown());
    whole(asked, status, FileTypes.of(HTML), patched);
  }

  private static void whole(Asked asked, int status, String type, byte[] bytes) {
    String etag = "\"" + Sha256.of(bytes).hex().substring(0, 32) + "\"";
    String known = asked.request().getHeaders().get(HttpHeader.IF_NONE_MATCH);
    if (status == 200) {
      asked.response().getHeaders().put(HttpHeader.ETAG, etag);
      if (known != null && (known.strip().equals("*") || EtagUtils.matches(etag, known))) {
        asked.response().setStatus(304);
        asked.response().write(true, null, asked.callback());
        return;
      }
    }
    Answer.send(asked.response(), asked.callback(), status, type, bytes);
  }

  private static void redirect(Asked asked, int code, String to) {
    asked.response().setStatus(code);
    asked.response().getHeaders().put(HttpHeader.LOCATION, to);
    asked.response().getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
    asked.response().write(true, null, asked.callback());
  }

  private static void headers(Asked asked, String path) {
    // Hosts have browsers ask again, unless a file never changes.
    asked.response().getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    String own = "http://" + asked.request().getHeaders().get(HttpHeader.HOST) + OwnPlace.ROOT;
    asked
        .shown()
        .headers()
        .of(path)
        .forEach(
            (name, value) -> {
              // A site may let others load its files. Drafts are nobody else's matter.
              if (!name.equalsIgnoreCase(Gate.RESOURCE_POLICY)) {
                boolean wider = name.equalsIgnoreCase("Content-Security-Policy");
                String widened = wider ? WiderPolicy.of(value, own) : value;
                asked.response().getHeaders().put(name, widened);
              }
            });
  }
}
