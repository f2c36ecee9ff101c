package arkib.plan;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A thing that is made when it is asked for first, and once, by whichever thread asks.
 *
 * @param <T> what it is
 */
final class Lazily<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile T made;

  /** A thing that {@code maker} makes, never null. */
  Lazily(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = made;
    if (known == null) {
      synchronized (this) {
        known = made;
        if (known == null) {
          known = Objects.requireNonNull(maker.get());
          made = known;
        }
      }
    }
    return known;
  }
}
