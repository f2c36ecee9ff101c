package arkib.build.profile;

/**
 * Something that is done, and perhaps timed.
 *
 * @param <T> what comes of it
 * @param <E> what may go wrong with it
 */
@FunctionalInterface
public interface Work<T, E extends Exception> {

  /** Does it. */
  T run() throws E;
}
