package arkib;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the same random numbers each time, so that a test that was green stays so
 * until something changes. Who wants to look for mistakes with numbers that nobody tried runs the
 * tests with {@code -Dproperties.seed=random}, or with a seed that once found one.
 */
public final class SameSeeds implements AroundPropertyHook {

  private static final String SEED = System.getProperty("properties.seed", "20261123");

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (!SEED.equals("random") && attributes.seed().isEmpty()) {
      attributes.setSeed(SEED);
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
