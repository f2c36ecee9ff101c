package arkib.serve.page;

import arkib.address.Address;
import arkib.serve.PreviewRequest;
import arkib.serve.Shown;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds the preview's script to a page that is sent. The file on the disk stays as it is. */
public final class PagePatch {

  private static final Pattern END_OF_HEAD = Pattern.compile("</head>", Pattern.CASE_INSENSITIVE);

  private final PreviewRequest request;
  private final PreviewJson json;

  /** Adds the script of a preview. */
  public PagePatch(PreviewRequest request, PreviewJson json) {
    this.request = request;
    this.json = json;
  }

  /**
   * A page with the script.
   *
   * @param page its bytes, HTML in UTF-8
   * @param address where it is
   * @param shown what is shown now
   */
  public byte[] patched(byte[] page, Address address, Shown shown) {
    String html = new String(page, StandardCharsets.UTF_8);
    Matcher head = END_OF_HEAD.matcher(html);
    int at = head.find() ? head.start() : html.length();
    String whole = html.substring(0, at) + script(address, shown) + html.substring(at);
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  private String script(Address address, Shown shown) {
    return "<script src=\""
        + OwnPlace.SCRIPT
        + "\" defer"
        + data("page", address.path())
        + data("seen", shown.identity(address))
        + data("lang", request.language().code())
        + shown.held(address).map(why -> data("held", why)).orElse("")
        + (request.drafts() || request.future() ? data("marks", "") : "")
        + data("words", json.words())
        + "></script>";
  }

  private static String data(String name, String value) {
    return " data-" + name + "=\"" + HtmlText.escaped(value) + "\"";
  }
}
