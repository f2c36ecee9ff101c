package arkib.serve.page;

import arkib.diagnostic.Words;
import arkib.serve.PreviewRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The page that shows the text of a source file with a line marked. */
public final class SourcePage {

  private final PreviewRequest request;
  private final Words words;

  /** Shows files of a preview's site. */
  public SourcePage(PreviewRequest request) {
    this.request = request;
    this.words = request.words();
  }

  /**
   * The page.
   *
   * @param shown the file's name in messages
   * @param marked the line to be marked, counted from 1; 0 for none
   * @return nothing where the file is none of the site's own texts
   */
  public Optional<byte[]> of(String shown, int marked) {
    return SiteFile.at(request.root(), shown).map(file -> page(file, marked));
  }

  private byte[] page(SiteFile file, int marked) {
    String name = HtmlText.escaped(file.shown());
    StringBuilder html = new StringBuilder();
    html.append("<!doctype html>\n<html lang=\"")
        .append(request.language().code())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(name)
        .append("</title>\n<link rel=\"stylesheet\" href=\"")
        .append(OwnPlace.STYLE)
        .append("\">\n</head>\n<body class=\"source\">\n<main>\n<h1>")
        .append(name)
        .append("</h1>\n<p>")
        .append(HtmlText.escaped(words.get("source.note")))
        .append("</p>\n<ol>\n");
    List<String> lines = file.lines();
    for (int i = 1; i <= lines.size(); i++) {
      String text = "<bdi>" + HtmlText.escaped(lines.get(i - 1)) + "</bdi>";
      html.append("<li id=\"L")
          .append(i)
          .append("\">")
          .append(i == marked ? "<mark>" + text + "</mark>" : text)
          .append("</li>\n");
    }
    html.append("</ol>\n</main>\n</body>\n</html>\n");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }
}
