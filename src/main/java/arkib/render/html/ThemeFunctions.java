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
 * The functions that templates have beyond Pebble's own: {@code word("nav.skip")} is a text in the
 * site's language, {@code asset("arkib.css")} the address of an asset, {@code soft(item.headline,
 * item.language)} a text whose long words may be broken at the end of a line.
 */
final class ThemeFunctions extends AbstractExtension {

  private final ViewAttributes attributes = new ViewAttributes();
  private final Map<String, Function> functions;

  ThemeFunctions(SiteWords words, Map<String, String> assets, Hyphenation hyphenation) {
    this.functions =
        Map.of(
            "word", new Lookup(key -> words.find(key), "key"),
            "asset", new Lookup(name -> Optional.ofNullable(assets.get(name)), "name"),
            "soft", new Soft(hyphenation));
  }

  /** How templates reach what views hold. */
  ViewAttributes attributes() {
    return attributes;
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

  /** A text with its long words broken, unless its language is none of those. */
  private record Soft(Hyphenation hyphenation) implements Function {

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      Object text = arguments.get("text");
      Object language = arguments.get("language");
      return hyphenation.shown(
          text == null ? "" : text.toString(), language == null ? "" : language.toString());
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of("text", "language");
    }
  }
}
