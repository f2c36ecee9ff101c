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
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code articles.csv}: a month's articles without their texts as a table (RFC 4180, with a
 * header), made of their cards alone.
 */
public final class Tables implements OutputKind {

  /** What the names of the files end with. */
  public static final String ENDING = "csv";

  @Override
  public String name() {
    return ENDING;
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    if (!site.site().settings().outputs().files().contains(SideFile.CSV)) {
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
    public List<Card> decidedByTexts() {
      return portion.cards();
    }

    @Override
    public void state(OutputRecipe recipe) {
      for (Card card : portion.cards()) {
        recipe.article(card);
        // What a card has of the text itself, which is no part of what is shown of it.
        recipe.entry(card.source() + " " + card.words());
        recipe.entry(card.raw().map(raw -> raw.sha256() + " " + raw.bytes() + " " + raw.lines()));
      }
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      StringWriter text = new StringWriter();
      try (CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
        table.writeRecord(DataField.columns().stream().map(DataField::path).toList());
        for (Card card : portion.cards()) {
          table.writeRecord(row(new Cells(card, catalogue)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory cannot fail", e);
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Cells article) {
      return DataField.columns().stream().map(column -> Cell.guarded(column.of(article))).toList();
    }
  }
}
