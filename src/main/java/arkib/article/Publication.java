package arkib.article;

import java.util.Objects;
import java.util.Optional;

/**
 * When an article was, is and will be public.
 *
 * @param published when it was first published; absent for an undated article
 * @param updated when it was last changed by the newsroom
 * @param expires from when on it is no longer shown
 * @param draft whether it is not yet meant to be shown
 * @param notBefore for an undated article: what its text tells about its earliest date
 * @param withdrawn why the newsroom took it back, never blank; absent for an article that stands
 */
public record Publication(
    Optional<NewsDate> published,
    Optional<NewsDate> updated,
    Optional<NewsDate> expires,
    boolean draft,
    Optional<NotBefore> notBefore,
    Optional<String> withdrawn) {

  /** Undated, and not a draft. */
  public static final Publication UNDATED =
      new Publication(
          Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

  /** Refuses null. */
  public Publication {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(updated, "updated");
    Objects.requireNonNull(expires, "expires");
    Objects.requireNonNull(notBefore, "notBefore");
    if (withdrawn.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("withdrawn for no reason");
    }
  }

  /** Of an article that stands. */
  public Publication(
      Optional<NewsDate> published,
      Optional<NewsDate> updated,
      Optional<NewsDate> expires,
      boolean draft,
      Optional<NotBefore> notBefore) {
    this(published, updated, expires, draft, notBefore, Optional.empty());
  }
}
