package arkib.render.cite;

import arkib.article.NewsDate;
import arkib.site.SideFile;

/**
 * RIS (Research Information Systems): a tag, its value, and CR LF, a line. Without {@code PY} and
 * {@code DA} where a date is not known, without {@code Y2}: when it was read only the reader knows.
 */
public final class Ris implements CitationFormat {

  @Override
  public SideFile setting() {
    return SideFile.RIS;
  }

  @Override
  public String ending() {
    return ".ris";
  }

  @Override
  public String write(Citation citation) {
    StringBuilder out = new StringBuilder(512);
    line(out, "TY", "NEWS");
    line(out, "ID", citation.key());
    line(out, "TI", citation.title());
    citation.makers().forEach(name -> line(out, "AU", name));
    line(out, "T2", citation.newspaper());
    citation
        .date()
        .ifPresent(
            date -> {
              line(out, "PY", date.yearInDigits());
              line(out, "DA", day(date));
            });
    line(out, "PB", citation.publisher());
    line(out, "DB", citation.archive());
    line(out, "LA", citation.language());
    citation.standfirst().ifPresent(text -> line(out, "AB", text));
    citation.keywords().forEach(tag -> line(out, "KW", tag));
    line(out, "UR", citation.url());
    line(out, "ER", "");
    return out.toString();
  }

  // "2025/08/07/"; "2025/08//" and "2025///" where the day or month is not known.
  private static String day(NewsDate date) {
    String day = date.edtf();
    return switch (date.precision()) {
      case YEAR -> day + "///";
      case MONTH -> day.replace('-', '/') + "//";
      case DAY, MINUTE, SECOND -> day.substring(0, 10).replace('-', '/') + "/";
    };
  }

  // A line break within a value would begin another tag.
  private static void line(StringBuilder out, String tag, String value) {
    out.append(tag).append("  - ").append(value.replaceAll("\\R", " ")).append("\r\n");
  }
}
