package arkib.render.data;

import arkib.archive.Portion;
import arkib.archive.Portions;
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
import java.util.function.Consumer;

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
    for (Portion portion : Portions.of(site.archive().timeline(), Portions.MOST)) {
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

    // One text after the other: what is held is the file, never its articles.
    @Override
    public byte[] write(Plan plan, Articles articles) {
      RecordWriter writer = new RecordWriter(catalogue, plan);
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      for (Card card : portion.cards()) {
        String line = Json.text(json -> writer.write(json, card, articles.of(card)));
        lines.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        lines.write('\n');
      }
      return lines.toByteArray();
    }
  }
}
