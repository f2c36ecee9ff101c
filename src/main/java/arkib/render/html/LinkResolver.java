package arkib.render.html;

import arkib.article.body.Reference;
import arkib.render.view.PictureLink;
import java.util.Optional;

/** Where the links and pictures of one article lead on the page that is written. */
@FunctionalInterface
public interface LinkResolver {

  /** Leaves every target as it is written. */
  LinkResolver AS_WRITTEN = (target, kind) -> Optional.of(target);

  /**
   * The final URL of a target.
   *
   * @param target as written in the article; not blank where {@code kind} is a picture
   * @param kind a link or a picture
   * @return a URL for {@code href} or {@code src}, unescaped; empty where nothing is there: the
   *     words of a dead link are written without the link, a missing picture as a note
   */
  Optional<String> resolve(String target, Reference.Kind kind);

  /**
   * A picture with what is known of its size.
   *
   * @param src as written in the article, not blank
   * @return empty where nothing is there
   */
  default Optional<PictureLink> picture(String src) {
    return resolve(src, Reference.Kind.PICTURE).map(PictureLink::to);
  }

  /**
   * The page of a name that a text mentions.
   *
   * @param id the name's id
   * @return a URL for {@code href}, unescaped; empty where it has no page: its words are written
   *     without the link
   */
  default Optional<String> name(String id) {
    return Optional.empty();
  }
}
