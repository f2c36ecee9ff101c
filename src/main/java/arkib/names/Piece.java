package arkib.names;

import java.util.List;

/**
 * A piece of an article's text.
 *
 * @param place where it is
 * @param unit its number among the pieces; a caption and the alternative text of its picture have
 *     one, for they are scored as one
 * @param text its plain text
 * @param dateline where the dateline ends with which it begins; 0 for none
 * @param start where the text proper begins, after the dateline and what parts it from the text
 * @param heading whether it may be set in capitals
 */
public record Piece(Place place, int unit, String text, int dateline, int start, boolean heading) {

  /** A piece without a dateline. */
  static Piece of(Place.Part part, List<Integer> path, int unit, String text) {
    return new Piece(new Place(part, path), unit, text, 0, 0, part == Place.Part.HEADLINE);
  }
}
