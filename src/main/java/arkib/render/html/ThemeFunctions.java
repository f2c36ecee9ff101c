package arkib.render.html;

import arkib.site.SiteWords;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two functions that templates have beyond Pebble's own: {@code word("nav.skip")} is a text in
 * the site's language, {@code asset("arkib.css")} the address of an asset.
 */
final class ThemeFunctions extends AbstractExtension {

  private final ViewAttributes attributes;
  private final Map<String, Function> functions;

  ThemeFunctions(ViewAttributes attributes, SiteWords words, Map<String, String> assets) {
    this.attributes = attributes;
    this.functions =
        Map.of(
            "word", new Lookup(key -> words.find(key), "key"),
            "asset", new Lookup(name -> Optional.ofNullable(assets.get(name)), "name"));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return functions;
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(attributes);
  }

  /** A function of one argument that knows some and refuses all others. */
  private record Lookup(
      java.util.function.Function<String, Optional<String>> known, String argument)
      implements Function {

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      String asked = String.valueOf(arguments.get(argument));
      return known
          .apply(asked)
          .orElseThrow(
              () ->
                  new PebbleException(
                      null, "No such " + argument + ": [" + asked + "]", line, self.getName()));
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of(argument);
    }
  }
}
