package arkib.render.data;

import arkib.archive.Portion;
import arkib.article.Card;
import arkib.plan.Articles;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.site.SideFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** {@code articles.jsonl}: a month's articles with their texts, one JSON object a line. */
public final class Records implements OutputKind {

  /** What the names of the files end with. */
  public static final String ENDING = "jsonl";

  @Override
  public String name() {
    return ENDING;
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    if (!site.site().settings().outputs().files().contains(SideFile.JSONL)) {
      return;
    }
    Catalogue catalogue = new Catalogue(site.site().settings(), site.addresses(), site.names());
    for (Portion portion : site.archive().portions()) {
      files.accept(
          new PlannedPage.OutputFile(
              site.addresses().data(portion, ENDING), name(), new Content(catalogue, portion)));
    }
  }

  private record Content(Catalogue catalogue, Portion portion) implements OutputContent {
    @Override
    public List<Card> texts() {
      return portion.cards();
    }

    @Override
    public void state(OutputRecipe recipe) {
      catalogue.state(recipe, portion.cards());
    }

    @Override
    public OutputContent retelling(Set<String> articles, Supplier<Optional<byte[]>> before) {
      return new Retold(this, articles, before);
    }

    // One text after the other: what is held is the file, never its articles.
    @Override
    public byte[] write(Plan plan, Articles articles) {
      RecordWriter writer = new RecordWriter(catalogue, plan);
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      portion.cards().forEach(card -> lines.writeBytes(line(writer, card, articles)));
      return lines.toByteArray();
    }

    static byte[] line(RecordWriter writer, Card card, Articles articles) {
      String line = Json.text(json -> writer.write(json, card, articles.of(card)));
      return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A month of which only some texts are others: all other lines are taken as they were. */
  private record Retold(Content whole, Set<String> others, Supplier<Optional<byte[]>> before)
      implements OutputContent {
    @Override
    public List<Card> texts() {
      return whole.texts();
    }

    @Override
    public void state(OutputRecipe recipe) {
      whole.state(recipe);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      return before
          .get()
          .flatMap(file -> write(file, plan, articles))
          .orElseGet(() -> whole.write(plan, articles));
    }

    // Nothing where the file has not as many lines as the month has articles.
    private Optional<byte[]> write(byte[] file, Plan plan, Articles articles) {
      RecordWriter writer = new RecordWriter(whole.catalogue(), plan);
      ByteArrayOutputStream lines = new ByteArrayOutputStream(file.length);
      int start = 0;
      for (Card card : whole.texts()) {
        int end = start;
        while (end < file.length && file[end] != '\n') {
          end++;
        }
        if (end == file.length) {
          return Optional.empty();
        }
        end++;
        if (others.contains(card.source())) {
          lines.writeBytes(Content.line(writer, card, articles));
        } else {
          lines.write(file, start, end - start);
        }
        start = end;
      }
      return start == file.length ? Optional.of(lines.toByteArray()) : Optional.empty();
    }
  }
}
