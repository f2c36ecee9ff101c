package arkib.render.html;

import arkib.article.body.Block;
import arkib.article.body.PostAddress;
import arkib.diagnostic.Words;
import java.util.Locale;

/**
 * What the archive itself says within a text.
 *
 * @param words the site's words; keys begin with {@code body.}
 */
public record BodyWords(Words words) {

  /** Said in place of a picture that is not there. */
  public String pictureMissing() {
    return words.get("body.picture-missing");
  }

  /** Introduces the alternative text of a picture that is not there. */
  public String alternativeText(String alt) {
    return words.get("body.picture-alt", alt);
  }

  /** Said after a caption whose place is a guess. */
  public String guessedCaption(int line) {
    return words.get("body.caption-guessed", line);
  }

  /** What a post of another site is called. */
  public String post(PostAddress post) {
    return words.get(
        post.video() ? "body.embed.video" : "body.embed.post", post.platform().label());
  }

  /** What the button says by which a reader asks for a post. */
  public String showPost(PostAddress post) {
    return words.get("body.embed.show", post.platform().label());
  }

  /** What the reader is told before asking. */
  public String warnOfPost(PostAddress post) {
    return words.get("body.embed.warning", post.platform().label());
  }

  /** A remark on the block that follows. */
  public String remark(Block.Remark.Matter about) {
    return words.get("body.remark." + about.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The heading of the footnotes. */
  public String footnotes() {
    return words.get("body.footnotes");
  }

  /** What the link from a footnote to its reference says. */
  public String backToText(String reference) {
    return words.get("body.back-to-text", reference);
  }

  /** What the box of an item of a task list says. */
  public String task(boolean done) {
    return words.get(done ? "body.task-done" : "body.task-open");
  }
}
