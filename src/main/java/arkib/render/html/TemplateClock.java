package arkib.render.html;

import java.util.function.Supplier;

/** Renders with a template, and may look at the clock before and after. Used by many threads. */
public interface TemplateClock {

  /** Never looks at the clock. */
  TemplateClock NONE =
      new TemplateClock() {
        @Override
        public <T> T template(String name, Supplier<T> work) {
          return work.get();
        }
      };

  /** Does the work of a template, which is called by its name. */
  <T> T template(String name, Supplier<T> work);
}
