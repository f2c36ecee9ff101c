package arkib.render.cite;

import arkib.address.Address;
import arkib.archive.Timeline;
import arkib.article.Card;
import arkib.plan.Articles;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A file with its citation beside each article, where the setting {@code outputs} asks for it.
 *
 * @param format in which format
 */
public record CitationFiles(CitationFormat format) implements OutputKind {

  @Override
  public String name() {
    return format.setting().word();
  }

  @Override
  public void plan(OutputBasis basis, Consumer<PlannedPage.OutputFile> files) {
    Site site = basis.site();
    if (!site.settings().outputs().files().contains(format.setting())) {
      return;
    }
    Timeline all = basis.archive().timeline();
    Stream.concat(all.dated().stream(), all.undated().stream())
        .forEach(
            card -> {
              Address at = basis.addresses().citation(card, format.ending());
              Content content = new Content(format, site, card);
              files.accept(new PlannedPage.OutputFile(at, name(), content));
            });
  }

  private record Content(CitationFormat format, Site site, Card card) implements OutputContent {

    @Override
    public List<Card> texts() {
      return List.of(card);
    }

    @Override
    public void state(OutputRecipe recipe) {
      // The article alone, which is among the texts, and the settings.
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      Citation citation = Citations.of(site, plan).of(card, articles.of(card));
      return format.write(citation).getBytes(StandardCharsets.UTF_8);
    }
  }
}
