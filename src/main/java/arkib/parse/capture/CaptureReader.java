package arkib.parse.capture;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the plain text of a captured page. Threads may share a reader. */
public final class CaptureReader {

  /** A reader; {@code zone} is that of dates that tell none. */
  public CaptureReader(ZoneId zone, Boilerplate boilerplate) {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(boilerplate, "boilerplate");
  }

  /**
   * Reads a page.
   *
   * @param text the decoded text, without byte order mark
   * @param firstLine the physical line of its first line, where front matter precedes it
   */
  public Reading read(String text, int firstLine) {
    List<Line> lines = Lines.of(text, firstLine);
    List<TextBlock> blocks =
        lines.stream()
            .map(
                line ->
                    new TextBlock(
                        TextBlock.Type.PARAGRAPH, line.number(), line.text(), TextBlock.Marks.NONE))
            .toList();
    Head head =
        new Head(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Reading(
        head,
        new Story(Optional.empty(), blocks, Optional.empty(), List.of(), List.of()),
        new Findings(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        List.of(),
        lines.stream().map(line -> new LineRole(line.number(), Role.PARAGRAPH, "unread")).toList());
  }
}
