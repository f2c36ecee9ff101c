package arkib.progress;

/** Told how far a long work is. Implementations accept steps from any thread. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String what, int steps) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
      };

  /**
   * A long work begins.
   *
   * @param what which: {@code reading}, {@code indexing}, {@code making}, {@code links}, {@code
   *     comparing}, {@code packing}
   * @param steps how many steps it has
   */
  void begin(String what, int steps);

  /** A step is done. */
  void step();

  /** The work is over. */
  void end();
}
