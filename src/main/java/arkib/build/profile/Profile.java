package arkib.build.profile;

import arkib.plan.PageKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long each part of a build took. All times are nanoseconds.
 *
 * @param rows the phases in order; rendering has one for each kind of page
 * @param templates the templates by their time, the slowest first
 * @param articles the articles that took longest to read and parse, the slowest first
 * @param pages the pages that took longest to render, the slowest first
 * @param usage what the whole build used
 */
public record Profile(
    List<Row> rows, List<Timed> templates, List<Timed> articles, List<Timed> pages, Usage usage) {

  /** Copies the lists. */
  public Profile {
    rows = List.copyOf(rows);
    templates = List.copyOf(templates);
    articles = List.copyOf(articles);
    pages = List.copyOf(pages);
  }

  /**
   * A phase, or what it took for one kind of page.
   *
   * @param phase the phase
   * @param kind the kind of page, where the phase is told by kind
   * @param wall its time by the clock; absent of a part of a phase, of which many are done at once
   * @param threads the time that all threads together spent on its pieces; absent where it was not
   *     done in pieces
   * @param files how many files it had to do with
   * @param bytes their bytes
   */
  public record Row(
      Phase phase,
      Optional<PageKind> kind,
      OptionalLong wall,
      OptionalLong threads,
      long files,
      long bytes) {}

  /**
   * Something that took time.
   *
   * @param name an article's file, a page's address, a template's name
   * @param times how often it was done
   * @param nanos how long that took together
   */
  public record Timed(String name, long times, long nanos) {}

  /**
   * What a build used.
   *
   * @param wall time by the clock
   * @param processor time of all processor cores together; absent where the system does not tell
   * @param collecting the part of the time in which memory was cleared
   * @param heap the most bytes of memory that objects had at one time
   */
  public record Usage(long wall, OptionalLong processor, long collecting, long heap) {}
}
