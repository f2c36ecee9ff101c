package arkib.render.view;

import arkib.article.Article;
import arkib.article.Card;
import arkib.render.cite.BibTeX;
import arkib.render.cite.Citation;
import arkib.render.cite.CitationFormat;
import arkib.render.cite.Citations;
import arkib.render.view.CiteView.Cited;
import arkib.site.SideFile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Citations in words: the style of the American Psychological Association (7th edition), as Malay
 * universities use it, with names as they are written, and the Chicago Manual of Style's for
 * bibliographies (17th edition).
 */
final class Cites {

  private static final Pattern END = Pattern.compile("[.?!…][”’\"']?$");

  private final Terms terms;
  private final Citations citations;
  private final BibTeX bibtex = new BibTeX();

  Cites(Terms terms) {
    this.terms = terms;
    this.citations = terms.citations();
  }

  CiteView of(Card card, Article article) {
    Citation citation = citations.of(card, article);
    return new CiteView(
        List.of(apa(citation), chicago(citation)), bibtex.write(citation).strip(), files(card));
  }

  // Siti Hajar & Lim Ah Kow. (2025, 7 Ogos). Feri baharu. Warta Semilir. Arkib Warta Semilir.
  // https…
  private Cited apa(Citation citation) {
    String date =
        citation
            .date()
            .map(terms.dates()::yearFirst)
            .orElseGet(() -> terms.words().get("cite.undated"));
    // A newspaper that is its own author is not named again.
    boolean again = citation.makers().equals(List.of(citation.newspaper()));
    return new Cited(
        terms.words().get("cite.apa"),
        ended(named(citation, "cite.apa.and")) + " (" + date + "). ",
        citation.title(),
        end(citation.title())
            + " "
            + (again ? "" : ended(citation.newspaper()) + " ")
            + place(citation));
  }

  // Siti Hajar dan Lim Ah Kow. “Feri baharu.” Warta Semilir, 7 Ogos 2025. Arkib Warta Semilir.
  // https…
  private Cited chicago(Citation citation) {
    String date =
        citation
            .date()
            .map(known -> terms.dates().dayOf(known).text())
            .orElseGet(() -> terms.words().get("cite.undated"));
    String title = citation.title().replace('“', '‘').replace('”', '’');
    String quoted = "“" + ended(title) + "” ";
    String style = terms.words().get("cite.chicago");
    if (citation.authors().isEmpty()) {
      // The newspaper stands where the author would, and is not named again.
      String after = end(citation.newspaper()) + " " + quoted + ended(date) + " ";
      return new Cited(style, "", citation.newspaper(), after + place(citation));
    }
    return new Cited(
        style,
        ended(named(citation, "join.and")) + " " + quoted,
        citation.newspaper(),
        ", " + ended(date) + " " + place(citation));
  }

  // An archive that is called as its newspaper is has been named.
  private static String place(Citation citation) {
    return citation.archive().equals(citation.newspaper())
        ? citation.url()
        : ended(citation.archive()) + " " + citation.url();
  }

  private String named(Citation citation, String joint) {
    List<String> makers = citation.makers();
    int last = makers.size() - 1;
    return last == 0
        ? makers.get(0)
        : terms
            .words()
            .get(joint, terms.joined("comma", makers.subList(0, last)), makers.get(last));
  }

  private static String ended(String text) {
    return text + end(text);
  }

  // "Siapa punya feri?" has its end already.
  private static String end(String text) {
    return END.matcher(text).find() ? "" : ".";
  }

  private List<Link> files(Card card) {
    List<SideFile> wanted = terms.settings().outputs().files();
    return CitationFormat.ALL.stream()
        .filter(format -> wanted.contains(format.setting()))
        .map(
            format ->
                Link.to(
                    terms.words().get("cite." + format.setting().word()),
                    terms.href(terms.addresses().citation(card, format.ending()))))
        .toList();
  }
}
