package arkib.render.html;

import arkib.theme.Theme;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/**
 * Gives Pebble the templates of a theme by name. A template that is not there or cannot be read is
 * an error; Pebble's own DelegatingLoader would go on to the next loader and hide it.
 */
final class ThemeLoader implements Loader<String> {

  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Reader getReader(String name) {
    String template = theme.template(name).orElseThrow(() -> new LoaderException(null, name));
    return new StringReader(Indentation.removed(template));
  }

  @Override
  public void setCharset(String charset) {
    throw new UnsupportedOperationException("templates are UTF-8");
  }

  @Override
  public void setPrefix(String prefix) {
    throw new UnsupportedOperationException("templates have their own names");
  }

  @Override
  public void setSuffix(String suffix) {
    throw new UnsupportedOperationException("templates have their own names");
  }

  // Names are paths within templates/, from wherever they are named.
  @Override
  public String resolveRelativePath(String relativePath, String anchorPath) {
    return relativePath;
  }

  @Override
  public String createCacheKey(String templateName) {
    return templateName;
  }

  @Override
  public boolean resourceExists(String templateName) {
    return theme.template(templateName).isPresent();
  }
}
