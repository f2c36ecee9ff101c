package arkib.parse.capture;

import arkib.article.Confidence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the article's text.
 *
 * @param type what it is
 * @param line the physical line, counted from 1
 * @param text its words, verbatim, without dateline, list marker and sign-off
 * @param marks what else is to be said of it
 */
public record TextBlock(Type type, int line, String text, Marks marks) {

  /** What a line of the text is. */
  public enum Type {
    /** A paragraph. */
    PARAGRAPH("paragraph"),
    /** A heading within the text. */
    SUBHEADING("subheading"),
    /** The words of a picture. */
    CAPTION("caption"),
    /** An item of a list. */
    LIST_ITEM("list-item"),
    /** The address of another site's post. */
    EMBED("embed"),
    /** A short line that none of the others is. */
    FRAGMENT("fragment");

    private final String id;

    Type(String id) {
      this.id = id;
    }

    /** Its name in JSON. */
    public String id() {
      return id;
    }
  }

  /**
   * What else is to be said of a line of the text.
   *
   * @param confidence how sure its type is, for a caption
   * @param alt whether it is the alternative text of the caption that follows
   * @param credit who made the picture
   * @param number the number of an item of an ordered list
   * @param flags oddities: {@code doubled-quote}
   * @param duplicateOf what it repeats: {@code standfirst} or {@code title}
   */
  public record Marks(
      Optional<Confidence> confidence,
      boolean alt,
      Optional<String> credit,
      OptionalInt number,
      List<String> flags,
      Optional<String> duplicateOf) {

    /** Nothing else. */
    public static final Marks NONE =
        new Marks(
            Optional.empty(),
            false,
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            Optional.empty());

    /** Copies the flags. */
    public Marks {
      Objects.requireNonNull(confidence, "confidence");
      Objects.requireNonNull(credit, "credit");
      Objects.requireNonNull(number, "number");
      flags = List.copyOf(flags);
      Objects.requireNonNull(duplicateOf, "duplicateOf");
    }

    static Marks caption(Confidence confidence, boolean alt, Optional<String> credit) {
      return new Marks(
          Optional.of(confidence), alt, credit, OptionalInt.empty(), List.of(), Optional.empty());
    }

    static Marks item(OptionalInt number) {
      return new Marks(
          Optional.empty(), false, Optional.empty(), number, List.of(), Optional.empty());
    }

    Marks with(List<String> newFlags, Optional<String> newDuplicateOf) {
      return new Marks(confidence, alt, credit, number, newFlags, newDuplicateOf);
    }
  }

  /** Refuses null. */
  public TextBlock {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(marks, "marks");
  }

  /** Whether most of its letters are Arabic, as in Jawi. */
  public boolean isJawi() {
    return Lettering.isArabic(text);
  }

  TextBlock with(Marks newMarks) {
    return new TextBlock(type, line, text, newMarks);
  }
}
