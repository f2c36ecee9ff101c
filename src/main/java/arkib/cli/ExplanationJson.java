package arkib.cli;

import arkib.article.Article;
import arkib.article.NewsDate;
import arkib.article.body.Block;
import arkib.article.body.PlainText;
import arkib.names.Found;
import arkib.parse.Explanation;
import arkib.parse.capture.LineRole;
import arkib.parse.capture.Reading;
import arkib.parse.capture.ReadingJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells programs how a file was read: for a captured page what the page itself says, then each
 * line's role; for every file, under {@code article}, what the archive will show, with what the
 * editor says; under {@code names} the names found in it.
 */
final class ExplanationJson {

  private static final BlockNames NAMES = new BlockNames();

  private ExplanationJson() {}

  /**
   * The explanation as JSON.
   *
   * @param found the names in the article
   * @param name how the user calls the file
   * @param oneLine without line ends, as one of several
   */
  static String of(Explanation explanation, Found found, String name, boolean oneLine) {
    ObjectNode root =
        explanation.reading().isPresent()
            ? capture(explanation, explanation.reading().get(), name)
            : Json.object().put("file", name).put("sha256", explanation.text().sha256());
    article(root.putObject("article"), explanation.article());
    FoundJson.add(root.putObject("names"), found);
    return oneLine ? Json.line(root) : Json.text(root);
  }

  private static ObjectNode capture(Explanation explanation, Reading reading, String name) {
    String sha256 = explanation.text().sha256();
    ObjectNode root = Json.tree(to -> new ReadingJson(to).write(reading, name, sha256));
    ArrayNode lines = root.putArray("lines");
    for (LineRole role : reading.lines()) {
      lines
          .addObject()
          .put("line", role.line())
          .put("role", role.role().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .put("rule", role.rule());
    }
    return root;
  }

  private static void article(ObjectNode node, Article article) {
    node.put("title", article.heading().headline());
    put(node, "standfirst", article.heading().standfirst());
    put(node, "byline", article.heading().byline());
    put(node, "published", article.publication().published().map(NewsDate::edtf));
    put(node, "updated", article.publication().updated().map(NewsDate::edtf));
    put(node, "section", article.filing().section());
    put(node, "tags", article.filing().tags());
    put(node, "series", article.filing().series());
    node.put("draft", article.publication().draft());
    put(node, "withdrawn", article.publication().withdrawn());
    node.put("slug", article.permalink().slug());
    put(node, "aliases", article.permalink().aliases());
    ArrayNode corrections = node.putArray("corrections");
    article
        .provenance()
        .corrections()
        .forEach(
            correction -> {
              ObjectNode one = corrections.addObject();
              put(one, "date", correction.date().map(NewsDate::edtf));
              one.put("note", correction.note());
            });
    node.put("words", PlainText.words(article.body()));
    ArrayNode blocks = node.putArray("blocks");
    article
        .body()
        .blocks()
        .forEach(
            block ->
                blocks
                    .addObject()
                    .put("type", block.accept(NAMES))
                    .put("text", PlainText.of(block)));
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    node.put(key, value.orElse(null));
  }

  private static void put(ObjectNode node, String key, List<String> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(array::add);
  }

  private static final class BlockNames implements Block.Visitor<String> {
    @Override
    public String paragraph(Block.Paragraph paragraph) {
      return "paragraph";
    }

    @Override
    public String subheading(Block.Subheading subheading) {
      return "subheading";
    }

    @Override
    public String list(Block.ItemList list) {
      return "list";
    }

    @Override
    public String quote(Block.Quote quote) {
      return "quote";
    }

    @Override
    public String table(Block.Table table) {
      return "table";
    }

    @Override
    public String code(Block.CodeBlock code) {
      return "code";
    }

    @Override
    public String figure(Block.Figure figure) {
      return "figure";
    }

    @Override
    public String rule(Block.Rule rule) {
      return "rule";
    }

    @Override
    public String html(Block.HtmlBlock html) {
      return "html";
    }

    @Override
    public String remark(Block.Remark remark) {
      return "remark";
    }

    @Override
    public String embed(Block.Embed embed) {
      return "embed";
    }

    @Override
    public String signOff(Block.SignOff signOff) {
      return "sign-off";
    }
  }
}
