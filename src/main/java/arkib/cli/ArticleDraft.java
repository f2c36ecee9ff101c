package arkib.cli;

import arkib.article.NewsDate;
import arkib.parse.frontmatter.Field;
import arkib.site.Site;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said of an article that begins.
 *
 * @param title its headline
 * @param date its date; absent where that is not known
 * @param section its section
 * @param authors who wrote it
 * @param slug the last part of its address, where it is not that of the headline
 */
record ArticleDraft(
    Optional<String> title,
    Optional<NewsDate> date,
    Optional<String> section,
    List<String> authors,
    Optional<String> slug) {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

  /** Copies the authors. */
  ArticleDraft {
    authors = List.copyOf(authors);
  }

  /** The front matter of an article to be written: keys without a value wait for one. */
  String form(Site site) {
    StringBuilder text = new StringBuilder("---\n");
    line(text, Field.TITLE, title.map(ArticleDraft::quoted).orElse(""), site);
    line(text, Field.DATE, date.map(ArticleDraft::written).orElse(""), site);
    slug.ifPresent(s -> line(text, Field.SLUG, s, site));
    line(text, Field.AUTHORS, list(authors), site);
    line(text, Field.SECTION, section.map(ArticleDraft::quoted).orElse(""), site);
    line(text, Field.TAGS, "[]", site);
    line(text, Field.STANDFIRST, "", site);
    line(text, Field.DRAFT, "true", site);
    return text.append("---\n\n").toString();
  }

  /** What stands beside a pasted text: only what the text does not tell itself. */
  String beside(Site site) {
    StringBuilder text = new StringBuilder();
    title.ifPresent(t -> line(text, Field.TITLE, quoted(t), site));
    date.ifPresent(d -> line(text, Field.DATE, written(d), site));
    slug.ifPresent(s -> line(text, Field.SLUG, s, site));
    if (!authors.isEmpty()) {
      line(text, Field.AUTHORS, list(authors), site);
    }
    section.ifPresent(s -> line(text, Field.SECTION, quoted(s), site));
    line(text, Field.DRAFT, "true", site);
    return text.toString();
  }

  private static String written(NewsDate date) {
    return date.hasTime() ? date.start().format(MINUTES) : date.edtf();
  }

  private static String list(List<String> texts) {
    return texts.stream().map(ArticleDraft::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  // The key in the language of the site, which is the editor's.
  private static void line(StringBuilder text, Field field, String value, Site site) {
    boolean malay = site.settings().language().startsWith("ms") && field.names().size() > 1;
    text.append(field.names().get(malay ? 1 : 0)).append(": ").append(value);
    text.setLength(text.toString().stripTrailing().length());
    text.append('\n');
  }

  // YAML's double-quoted style is JSON's.
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        quoted.append(' ');
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
