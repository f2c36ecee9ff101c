package arkib.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the languages of a site, and what the site says of itself in it.
 *
 * @param tag the language, BCP 47
 * @param title the newspaper's name in it
 * @param tagline its line below the name
 * @param description what the archive is, in a sentence
 * @param publisher who is answerable for it
 * @param notice shown at the foot of every page
 * @param sections the newspaper's sections in this language, in order
 */
public record Language(
    String tag,
    Optional<String> title,
    Optional<String> tagline,
    Optional<String> description,
    Optional<String> publisher,
    Optional<String> notice,
    List<String> sections) {

  /** Copies the sections. */
  public Language {
    Objects.requireNonNull(tag, "tag");
    sections = List.copyOf(sections);
  }

  /** A language of which nothing more is said. */
  public static Language of(String tag) {
    Optional<String> none = Optional.empty();
    return new Language(tag, none, none, none, none, none, List.of());
  }

  /** How it is written in the names of files and folders: {@code ms-arab}. */
  public String word() {
    return tag.toLowerCase(Locale.ROOT);
  }
}
