package arkib.build.explain;

import java.util.List;

/** The answer to the question why pages were made. */
public sealed interface Answer {

  /**
   * All pages that were made.
   *
   * @param rebuilt they, by address
   * @param pages how many the site has
   */
  record All(List<Rebuilt> rebuilt, int pages) implements Answer {
    /** Copies the list. */
    public All {
      rebuilt = List.copyOf(rebuilt);
    }
  }

  /**
   * One page that was made.
   *
   * @param page the page
   */
  record Made(Rebuilt page) implements Answer {}

  /**
   * One page that was not made: all of its ingredients are as they were.
   *
   * @param address its address
   */
  record Kept(String address) implements Answer {}

  /**
   * A page that the build before made and this site no longer has.
   *
   * @param address its address
   */
  record Gone(String address) implements Answer {}

  /**
   * No page.
   *
   * @param asked the address as it was asked for
   * @param near addresses that may have been meant, the likeliest first
   */
  record Nowhere(String asked, List<String> near) implements Answer {
    /** Copies the list. */
    public Nowhere {
      near = List.copyOf(near);
    }
  }
}
