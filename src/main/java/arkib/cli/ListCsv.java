package arkib.cli;

import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.render.data.Cell;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What articles there are as a table for spreadsheets (RFC 4180). */
final class ListCsv {

  private ListCsv() {}

  static void print(List<ListedArticle> articles, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(
          "file", "headline", "date", "updated", "section", "authors", "tags", "words", "state");
      for (ListedArticle article : articles) {
        Card card = article.card();
        csv.writeRecord(
            Cell.guarded("content/" + card.source()),
            Cell.guarded(card.headline()),
            card.published().map(NewsDate::edtf).orElse(""),
            card.publication().updated().map(NewsDate::edtf).orElse(""),
            Cell.guarded(card.filing().section().orElse("")),
            Cell.guarded(Cell.joined(card.heading().byline())),
            Cell.guarded(Cell.joined(card.filing().tags())),
            Integer.toString(card.words()),
            article.state());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.print(text);
  }
}
