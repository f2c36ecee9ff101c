package arkib.names.suggest;

import arkib.names.Place;
import java.util.List;

/**
 * A piece of an article's text.
 *
 * @param place where it is, as the finder of names calls it
 * @param text its plain text
 * @param from where reading begins: after the dateline, whose capitals tell nothing
 * @param heading whether it is a headline or a subheading
 */
record Piece(Place place, String text, int from, boolean heading) {

  /** A piece that is read from its beginning. */
  static Piece of(Place.Part part, List<Integer> path, String text) {
    return new Piece(new Place(part, path), text, 0, part == Place.Part.HEADLINE);
  }

  /** A place without what the finder knows more of: which paragraph is the first. */
  static Place plain(Place place) {
    return place.part() == Place.Part.FIRST_PARAGRAPH
        ? new Place(Place.Part.BODY, place.path())
        : place;
  }
}
