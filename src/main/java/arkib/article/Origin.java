package arkib.article;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where an article was first published, as the editor states it.
 *
 * @param url its address there (http or https)
 * @param outlet the newspaper, agency or site
 * @param captured when it was captured
 * @param archive the address of a copy in a web archive (http or https)
 */
public record Origin(
    Optional<String> url,
    Optional<String> outlet,
    Optional<NewsDate> captured,
    Optional<String> archive) {

  /** Nothing stated. */
  public static final Origin NONE =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses null. */
  public Origin {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(captured, "captured");
    Objects.requireNonNull(archive, "archive");
  }

  /** The same, with one text for what many articles name; see {@link Card#sharing}. */
  Origin sharing(UnaryOperator<String> shared) {
    return new Origin(url, outlet.map(shared), captured, archive);
  }
}
