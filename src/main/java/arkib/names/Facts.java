package arkib.names;

import arkib.article.Picture;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an entry's page says of it besides its articles.
 *
 * @param note a remark
 * @param image a picture
 * @param valid from when to when there was such a thing
 * @param sameAs URLs of what is the same elsewhere
 * @param iso3166 of a country, its code in ISO 3166-1
 * @param language the language of the names (BCP 47)
 */
public record Facts(
    Optional<String> note,
    Optional<Picture> image,
    Validity valid,
    List<String> sameAs,
    Optional<String> iso3166,
    Optional<String> language) {

  /** Nothing. */
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Validity.ALWAYS,
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list. */
  public Facts {
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(valid, "valid");
    sameAs = List.copyOf(sameAs);
    Objects.requireNonNull(iso3166, "iso3166");
    Objects.requireNonNull(language, "language");
  }
}
