package arkib.parse.capture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a captured page and what belongs to it.
 *
 * @param dateline the dateline of its first paragraph
 * @param blocks its lines, in order
 * @param signOff the line with which the agency or paper signs
 * @param tags its tags, in order
 * @param corrections the newsroom's corrections
 */
public record Story(
    Optional<Dateline> dateline,
    List<TextBlock> blocks,
    Optional<SignOff> signOff,
    List<String> tags,
    List<CorrectionNote> corrections) {

  /** Copies the lists. */
  public Story {
    Objects.requireNonNull(dateline, "dateline");
    Objects.requireNonNull(signOff, "signOff");
    blocks = List.copyOf(blocks);
    tags = List.copyOf(tags);
    corrections = List.copyOf(corrections);
  }

  /**
   * A sign-off.
   *
   * @param raw as in the source: {@code -- BERNAMA}
   * @param credit who signs: {@code BERNAMA}
   * @param line the physical line, counted from 1
   */
  public record SignOff(String raw, String credit, int line) {}

  /**
   * A correction.
   *
   * @param line the physical line, counted from 1
   * @param text what it says, without its label
   */
  public record CorrectionNote(int line, String text) {}
}
