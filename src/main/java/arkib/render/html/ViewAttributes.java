package arkib.render.html;

import arkib.render.view.SiteView;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.DefaultAttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * What a template may ask of an object: the components of a view, of which an absent one is null,
 * and the state of a loop. No other method of any object can be called.
 */
final class ViewAttributes implements AttributeResolver, MethodAccessValidator {

  // Asked for every word on every page; a class is always or never a view.
  private static final ClassValue<Boolean> VIEWS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return type.getPackage() == SiteView.class.getPackage();
        }
      };

  private final DefaultAttributeResolver members = new DefaultAttributeResolver();

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object name,
      Object[] argumentValues,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String filename,
      int line) {
    if (!isView(instance)) {
      return null;
    }
    ResolvedAttribute found =
        members.resolve(instance, name, argumentValues, arguments, context, filename, line);
    return found != null && found.evaluatedValue instanceof Optional<?> maybe
        ? new ResolvedAttribute(maybe.orElse(null))
        : found;
  }

  @Override
  public boolean isMethodAccessAllowed(Object object, Method method) {
    if (object instanceof ForNode.LoopVariables) {
      return method.getDeclaringClass() == ForNode.LoopVariables.class;
    }
    return isView(object)
        && method.getDeclaringClass() == object.getClass()
        && method.getParameterCount() == 0;
  }

  private static boolean isView(Object object) {
    return object instanceof Record && VIEWS.get(object.getClass());
  }
}
