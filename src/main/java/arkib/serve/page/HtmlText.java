package arkib.serve.page;

/** Text within HTML. */
final class HtmlText {

  private HtmlText() {}

  /** A text as content or as a value between double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
