package arkib.serve.page;

import arkib.diagnostic.Words;
import arkib.serve.PreviewRequest;
import java.nio.charset.StandardCharsets;

/** The page that is shown until the first build has ended: it gives way to the site by itself. */
public final class WaitingPage {

  private WaitingPage() {}

  /** The page. */
  public static byte[] of(PreviewRequest request) {
    Words words = request.words();
    String title = HtmlText.escaped(words.get("waiting.title"));
    String page =
        "<!doctype html>\n<html lang=\""
            + request.language().code()
            + "\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
            + title
            + "</title>\n<link rel=\"stylesheet\" href=\""
            + OwnPlace.STYLE
            + "\">\n</head>\n<body class=\"waiting\">\n<main>\n<h1>"
            + title
            + "</h1>\n<p>"
            + HtmlText.escaped(words.get("waiting.text"))
            + "</p>\n</main>\n</body>\n</html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
