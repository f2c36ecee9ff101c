package arkib.article;

import java.util.Objects;

/**
 * A name that the editor lists for an article, such as one under {@code people}.
 *
 * @param text the name as typed
 * @param type what the list is of
 */
public record GivenName(String text, NameType type) {

  /** Refuses null. */
  public GivenName {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
  }
}
