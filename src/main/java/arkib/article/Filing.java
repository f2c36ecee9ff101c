package arkib.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Under what an article is filed.
 *
 * @param section the part of the newspaper, as written
 * @param tags its tags in order, as written, each once
 * @param series the series of which it is a part
 * @param language the language of the text (BCP 47), where it is not the site's
 * @param named the people, places, … that the editor lists, in order, each once
 * @param notTags what the article is not to be filed under, whatever its text says
 */
public record Filing(
    Optional<String> section,
    List<String> tags,
    Optional<String> series,
    Optional<String> language,
    List<GivenName> named,
    List<String> notTags) {

  /** Filed under nothing. */
  public static final Filing NONE =
      new Filing(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  // To compare each with each takes longer than a set where there are more.
  private static final int FEW = 16;

  /** Drops what stands twice. */
  public Filing {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(language, "language");
    tags = distinct(tags);
    named = distinct(named);
    notTags = distinct(notTags);
  }

  // In most nothing stands twice, which is found without a set.
  private static <T> List<T> distinct(List<T> some) {
    for (int i = 1; i < some.size(); i++) {
      if (i == FEW || some.indexOf(some.get(i)) < i) {
        return some.stream().distinct().toList();
      }
    }
    return List.copyOf(some);
  }

  /** Filed under no name but what the text tells. */
  public Filing(
      Optional<String> section,
      List<String> tags,
      Optional<String> series,
      Optional<String> language) {
    this(section, tags, series, language, List.of(), List.of());
  }

  /** The same, with one text for what many articles name; see {@link Card#sharing}. */
  Filing sharing(UnaryOperator<String> shared) {
    return new Filing(
        section.map(shared),
        tags.stream().map(shared).toList(),
        series.map(shared),
        language.map(shared),
        named.stream().map(name -> new GivenName(shared.apply(name.text()), name.type())).toList(),
        notTags.stream().map(shared).toList());
  }
}
