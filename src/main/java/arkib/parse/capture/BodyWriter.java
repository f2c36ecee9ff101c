package arkib.parse.capture;

import arkib.address.Slug;
import arkib.article.Confidence;
import arkib.article.body.Block;
import arkib.article.body.Block.Remark.Matter;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the tree of a body from the lines of a captured page. */
final class BodyWriter {

  private static final int SUBHEADING_LEVEL = 2;

  private final Reading reading;
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextBlock> items = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final int datelineLine;
  private String alt = "";

  BodyWriter(Reading reading) {
    this.reading = reading;
    this.datelineLine =
        reading.lines().stream()
            .filter(line -> line.role() == Role.DATELINE_PARAGRAPH)
            .mapToInt(LineRole::line)
            .findFirst()
            .orElse(0);
  }

  Body body() {
    for (TextBlock block : reading.story().blocks()) {
      if (block.type() != TextBlock.Type.LIST_ITEM || !continuesList(block)) {
        endList();
      }
      add(block);
    }
    endList();
    reading.story().signOff().ifPresent(signOff -> blocks.add(new Block.SignOff(signOff.raw())));
    return new Body(blocks, List.of(), List.of());
  }

  private void add(TextBlock block) {
    remark(block);
    switch (block.type()) {
      case LIST_ITEM -> items.add(block);
      case CAPTION -> caption(block);
      case SUBHEADING ->
          blocks.add(new Block.Subheading(SUBHEADING_LEVEL, text(block), anchor(block.text())));
      case EMBED -> blocks.add(new Block.Embed(block.text()));
      case PARAGRAPH, FRAGMENT -> blocks.add(new Block.Paragraph(paragraph(block)));
    }
  }

  private void remark(TextBlock block) {
    block
        .marks()
        .duplicateOf()
        .map(of -> of.equals("title") ? Matter.REPEATED_HEADLINE : Matter.REPEATED_STANDFIRST)
        .ifPresent(matter -> blocks.add(new Block.Remark(matter)));
    if (block.type() == TextBlock.Type.PARAGRAPH
        && block.marks().flags().contains(Oddities.DOUBLED_QUOTE)) {
      blocks.add(new Block.Remark(Matter.DOUBLED_QUOTE));
    }
  }

  private static List<Inline> text(TextBlock block) {
    return List.of(new Inline.Text(block.text()));
  }

  private List<Inline> paragraph(TextBlock block) {
    Optional<Dateline> dateline =
        block.line() == datelineLine ? reading.story().dateline() : Optional.empty();
    return dateline
        .<List<Inline>>map(
            first ->
                List.of(
                    new Inline.Dateline(first.text(), first.separator()),
                    new Inline.Text(block.text())))
        .orElseGet(() -> text(block));
  }

  // The alternative text of a picture stands in the line before its caption.
  private void caption(TextBlock block) {
    if (block.marks().alt()) {
      alt = block.text();
      return;
    }
    boolean guessed = block.marks().confidence().filter(c -> c != Confidence.HIGH).isPresent();
    blocks.add(
        new Block.Figure(
            Optional.empty(),
            alt,
            text(block),
            Optional.empty(),
            guessed ? OptionalInt.of(block.line()) : OptionalInt.empty()));
    alt = "";
  }

  private String anchor(String text) {
    String slug = Slug.orHash(text, "h");
    String anchor = slug;
    while (anchors.containsKey(anchor)) {
      anchor = slug + "-" + anchors.merge(slug, 1, Integer::sum);
    }
    anchors.put(anchor, 1);
    return anchor;
  }

  private boolean continuesList(TextBlock block) {
    return items.isEmpty()
        || items.get(0).marks().number().isPresent() == block.marks().number().isPresent();
  }

  private void endList() {
    if (items.isEmpty()) {
      return;
    }
    List<Block.Item> done =
        items.stream()
            .map(
                item ->
                    new Block.Item(
                        List.of(new Block.Paragraph(text(item))), Optional.empty(), true))
            .toList();
    blocks.add(new Block.ItemList(items.get(0).marks().number(), true, done));
    items.clear();
  }
}
