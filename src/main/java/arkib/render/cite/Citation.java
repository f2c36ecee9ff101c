package arkib.render.cite;

import arkib.article.NewsDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a citation of an article says, in whichever style or format.
 *
 * @param key by which a list of references may know it: {@code feri-baharu-2025}
 * @param title the headline
 * @param authors who wrote it, names as written
 * @param newspaper the newspaper or agency in which it was first published
 * @param date when; absent for an undated article
 * @param archive the archive's whole name
 * @param publisher who is answerable for the archive
 * @param url its address here
 * @param language the language of its text (BCP 47)
 * @param standfirst its standfirst
 * @param keywords its tags and topics
 */
public record Citation(
    String key,
    String title,
    List<String> authors,
    String newspaper,
    Optional<NewsDate> date,
    String archive,
    String publisher,
    String url,
    String language,
    Optional<String> standfirst,
    List<String> keywords) {

  /** Copies the lists. */
  public Citation {
    authors = List.copyOf(authors);
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(standfirst, "standfirst");
    keywords = List.copyOf(keywords);
  }

  /** Who made it: the authors, or the newspaper where it names none. */
  public List<String> makers() {
    return authors.isEmpty() ? List.of(newspaper) : authors;
  }
}
