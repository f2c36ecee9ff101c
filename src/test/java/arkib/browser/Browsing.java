package arkib.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Chromium} with windows of its own. The browser behind it is started once and
 * closed after the last class of tests: Maven runs each class by itself.
 */
final class Browsing implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Chromium.class, key -> windows(context), Chromium.class);
  }

  private static Chromium windows(ExtensionContext context) {
    try {
      return new Chromium(
          context
              .getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL)
              .getOrComputeIfAbsent(StartedChromium.class, key -> start(), StartedChromium.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StartedChromium start() {
    try {
      return new StartedChromium();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
