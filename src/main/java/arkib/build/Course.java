package arkib.build;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a build stands to others of its process.
 *
 * @param memory what they left, and this one leaves
 * @param search whether the search index waits for one of those that follow
 * @param inspector asked what it makes of the plan; nothing is published then
 * @param alone whether nobody asks afterwards what the site was made of
 */
record Course(
    Memory memory,
    BuildSession.Search search,
    Optional<Consumer<Planned>> inspector,
    boolean alone) {

  /** The only build of its process. */
  static Course single() {
    return new Course(new Memory(), BuildSession.Search.WITH_THE_REST, Optional.empty(), true);
  }

  /** One that shows what it makes of the plan, and publishes nothing. */
  static Course inspecting(Consumer<Planned> inspector) {
    return new Course(
        new Memory(), BuildSession.Search.WITH_THE_REST, Optional.of(inspector), false);
  }
}
