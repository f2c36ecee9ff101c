package arkib.render.cite;

import arkib.article.NewsDate;
import arkib.site.SideFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * BibTeX: an {@code @article} with biblatex's {@code entrysubtype} for newspapers; an undated one
 * is {@code @misc}, which needs no year. Authors and titles stand in braces of their own, so that
 * no style turns names round or makes capitals small.
 */
public final class BibTeX implements CitationFormat {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public SideFile setting() {
    return SideFile.BIBTEX;
  }

  @Override
  public String ending() {
    return ".bib";
  }

  @Override
  public String write(Citation citation) {
    boolean dated = citation.date().isPresent();
    StringBuilder out = new StringBuilder(512);
    out.append(dated ? "@article{" : "@misc{").append(citation.key());
    field(out, "author", authors(citation));
    field(out, "title", "{{" + escaped(citation.title()) + "}}");
    field(out, dated ? "journal" : "howpublished", "{" + escaped(citation.newspaper()) + "}");
    if (dated) {
      field(out, "entrysubtype", "{newspaper}");
    }
    citation.date().ifPresent(date -> date(out, date));
    field(out, "note", "{" + escaped(citation.archive()) + "}");
    field(out, "langid", "{" + escaped(citation.language()) + "}");
    field(out, "url", "{" + citation.url() + "}");
    return out.append("\n}\n").toString();
  }

  private static void date(StringBuilder out, NewsDate date) {
    field(out, "year", "{" + date.yearInDigits() + "}");
    date.month().ifPresent(month -> field(out, "month", MONTHS.get(month - 1)));
    date.day().ifPresent(day -> field(out, "day", "{" + day + "}"));
  }

  // "and" parts authors, unless it stands in braces.
  private static String authors(Citation citation) {
    return citation.makers().stream()
        .map(name -> "{" + escaped(name) + "}")
        .collect(Collectors.joining(" and ", "{", "}"));
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(",\n  ").append(name).append(" = ").append(value);
  }

  // BibTeX counts braces even after a backslash: a lone one would swallow the rest of the file.
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '{' -> out.append("\\textbraceleft{}");
        case '}' -> out.append("\\textbraceright{}");
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '%', '&', '$', '#', '_' -> out.append('\\').append(c);
        case '\n', '\r', '\t' -> out.append(' ');
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
