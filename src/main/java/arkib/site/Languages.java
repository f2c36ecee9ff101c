package arkib.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The languages of a site, the main one first; none where it has but one. The language of an
 * article is told by its file's name: {@code x.en.md} is in English what {@code x.md} is in the
 * main language.
 *
 * @param all each of them, at least two, or none
 */
public record Languages(List<Language> all) {

  /** Those of a site in one language. */
  public static final Languages ONE = new Languages(List.of());

  /** Copies the list. */
  public Languages {
    if (all.size() == 1) {
      throw new IllegalArgumentException("a site in one language has no list of them");
    }
    all = List.copyOf(all);
  }

  /**
   * Which language an article's file is in.
   *
   * @param path its path, with its extension
   * @return the place in {@link #all()}; 0, the main language, where its name ends with none
   */
  public int of(String path) {
    String suffix = suffix(withoutExtension(path)).toLowerCase(Locale.ROOT);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).word().equals(suffix)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a file's name ends with one of the languages. */
  public boolean isNamed(String path) {
    String suffix = suffix(withoutExtension(path)).toLowerCase(Locale.ROOT);
    return all.stream().anyMatch(language -> language.word().equals(suffix));
  }

  /**
   * A path without extension and language: the same for an article and its translations.
   *
   * @param path the path of a file
   */
  public String stem(String path) {
    String stem = withoutExtension(path);
    return isNamed(path) ? stem.substring(0, stem.length() - suffix(stem).length() - 1) : stem;
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  // A name is left: ".en.md" is a file called "en".
  private static String suffix(String stem) {
    int dot = stem.lastIndexOf('.');
    return dot > stem.lastIndexOf('/') + 1 ? stem.substring(dot + 1) : "";
  }

  @Override
  public String toString() {
    return all.stream().map(Language::toString).collect(Collectors.joining(", "));
  }
}
