package arkib.parse.capture;

import java.util.List;
import java.util.Objects;

/**
 * A captured page as read.
 *
 * @param head what stands above the text
 * @param story the text
 * @param findings what was noticed
 * @param boilerplate what is part of the page and not of the article, in order
 * @param lines the role of every line that is not blank, each line once, in order
 */
public record Reading(
    Head head, Story story, Findings findings, List<SetAside> boilerplate, List<LineRole> lines) {

  /** Copies the lists. */
  public Reading {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(findings, "findings");
    boilerplate = List.copyOf(boilerplate);
    lines = List.copyOf(lines);
  }

  /**
   * A line set aside, or the rest of a line behind a sign-off.
   *
   * @param line the physical line, counted from 1
   * @param rule the rule that says so
   * @param text as in the source
   */
  public record SetAside(int line, String rule, String text) {}
}
