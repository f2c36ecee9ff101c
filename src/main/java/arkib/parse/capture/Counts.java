package arkib.parse.capture;

import java.util.OptionalLong;

/**
 * How often a page was commented and seen when it was captured.
 *
 * @param comments how many comments
 * @param views how many views
 * @param raw the line
 */
public record Counts(OptionalLong comments, OptionalLong views, String raw) {}
