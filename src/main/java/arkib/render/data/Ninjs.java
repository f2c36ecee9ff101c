package arkib.render.data;

import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.plan.Articles;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.site.SideFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** {@code ninjs.json} beside each article: the article as news in JSON of the IPTC. */
public final class Ninjs implements OutputKind {

  private static final String FILE = "ninjs.json";

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    if (!site.site().settings().outputs().files().contains(SideFile.NINJS)) {
      return;
    }
    Catalogue catalogue = new Catalogue(site.site().settings(), site.addresses(), site.names());
    Timeline timeline = site.archive().timeline();
    Stream.concat(timeline.dated().stream(), timeline.undated().stream())
        .forEach(
            card ->
                files.accept(
                    new PlannedPage.OutputFile(
                        site.addresses().article(card).file(FILE),
                        name(),
                        new Content(catalogue, card))));
  }

  private record Content(Catalogue catalogue, Card card) implements OutputContent {
    @Override
    public List<Card> texts() {
      return List.of(card);
    }

    @Override
    public void state(OutputRecipe recipe) {
      catalogue.state(recipe, texts());
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      NinjsWriter writer = new NinjsWriter(catalogue, plan);
      String item = Json.text(json -> writer.write(json, card, articles.of(card)));
      return (item + "\n").getBytes(StandardCharsets.UTF_8);
    }
  }
}
