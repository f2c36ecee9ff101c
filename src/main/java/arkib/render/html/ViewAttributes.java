package arkib.render.html;

import arkib.render.view.View;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * What a template may ask of an object: the components of a view, of which an absent one is null,
 * and the state of a loop. No method of any other object can be called.
 */
final class ViewAttributes implements AttributeResolver, MethodAccessValidator {

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object name,
      Object[] argumentValues,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String filename,
      int line) {
    boolean called = argumentValues != null && argumentValues.length > 0;
    if (!(instance instanceof View view) || called) {
      return null;
    }
    Object component = view.component(String.valueOf(name));
    if (component == null) {
      return null;
    }
    return new ResolvedAttribute(
        component instanceof Optional<?> maybe ? maybe.orElse(null) : component);
  }

  @Override
  public boolean isMethodAccessAllowed(Object object, Method method) {
    return object instanceof ForNode.LoopVariables
        && method.getDeclaringClass() == ForNode.LoopVariables.class;
  }
}
