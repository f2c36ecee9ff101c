package arkib.names;

import java.util.List;
import java.util.Objects;

/**
 * A piece of an article's text in which names are found.
 *
 * @param part what it is
 * @param path where it is in the body: the index of its block; within a list the item's, then the
 *     block's in it; within a quotation the block's; within a table the row's, those of the head
 *     first, then the cell's. Of a footnote, the footnote's index first. Empty for the headline,
 *     the standfirst and the lead picture's caption.
 */
public record Place(Part part, List<Integer> path) {

  /** What a piece of text is. */
  public enum Part {
    /** The headline. */
    HEADLINE,
    /** The standfirst. */
    STANDFIRST,
    /** The first paragraph. */
    FIRST_PARAGRAPH,
    /** Any other text of the body. */
    BODY,
    /** A footnote. */
    FOOTNOTE,
    /** A caption. */
    CAPTION,
    /** The alternative text of a picture that the archive has not, which is shown in its place. */
    ALTERNATIVE
  }

  /** Copies the path. */
  public Place {
    Objects.requireNonNull(part, "part");
    path = List.copyOf(path);
  }
}
