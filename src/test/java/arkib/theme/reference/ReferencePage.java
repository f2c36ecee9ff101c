package arkib.theme.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the reference as Markdown. */
final class ReferencePage {

  private static final Map<String, String> PLAIN =
      Map.of(
          "String", "text",
          "int", "number",
          "Integer", "number",
          "boolean", "yes or no");

  private final Places places;
  private final List<TemplateDoc> templates;
  private final Map<String, String> variables;
  private final StringBuilder out = new StringBuilder();

  private ReferencePage(Places places, List<TemplateDoc> templates, Map<String, String> variables) {
    this.places = places;
    this.templates = templates;
    this.variables = variables;
  }

  /**
   * The page.
   *
   * @param opening what stands before all else
   * @param places the views
   * @param templates the default templates
   * @param variables what each template sees beside {@code site} and {@code page}
   */
  static String of(
      String opening, Places places, List<TemplateDoc> templates, Map<String, String> variables) {
    ReferencePage page = new ReferencePage(places, templates, variables);
    page.out.append(opening);
    page.templates();
    page.blocks();
    page.macros();
    page.variables();
    return page.out.toString();
  }

  private void templates() {
    heading("## Templates");
    line("| template | what it is | what it sees | included by |");
    line("|---|---|---|---|");
    for (TemplateDoc template : templates) {
      String sees =
          variables.containsKey(template.name())
              ? "`site`, `page`, " + variable(variables.get(template.name()))
              : "what the page sees";
      String users =
          templates.stream()
              .filter(user -> user.includes().contains(template.name()))
              .map(user -> "`" + user.name() + "`")
              .collect(Collectors.joining(", "));
      line("| `%s` | %s | %s | %s |".formatted(template.name(), template.about(), sees, users));
    }
  }

  // The page shown where there is none has a variable that only says so.
  private String variable(String name) {
    boolean isView = places.all().stream().anyMatch(view -> places.of(view).equals(name));
    return isView ? "[`%s`](#%s)".formatted(name, anchor(name)) : "`" + name + "`";
  }

  private void blocks() {
    heading("## Blocks");
    line("A block named here may be filled by a template that extends the one it stands in.");
    line("");
    line("| block | stands in | what |");
    line("|---|---|---|");
    for (TemplateDoc template : templates) {
      for (TemplateDoc.Part block : template.blocks()) {
        if (!block.about().isEmpty()) {
          line("| `%s` | `%s` | %s |".formatted(block.name(), template.name(), block.about()));
        }
      }
    }
  }

  private void macros() {
    heading("## Macros");
    line("After `{% import \"macros.peb\" %}`, which each template that calls them needs.");
    line("");
    line("| macro | what |");
    line("|---|---|");
    for (TemplateDoc template : templates) {
      template.macros().forEach(m -> line("| `%s` | %s |".formatted(m.name(), m.about())));
    }
  }

  private void variables() {
    heading("## Variables");
    line(
        "`site` and `page` are in every template; the table above tells which has which other one.");
    views(false);
    heading("## Things that several variables have");
    line("Where the type of a component is one of these, it is named with a capital.");
    views(true);
  }

  // Those of every page first, and what is within a variable after it.
  private void views(boolean shared) {
    Comparator<ViewDoc> order =
        Comparator.comparing((ViewDoc view) -> !root(view).equals("site"))
            .thenComparing(view -> !root(view).equals("page"))
            .thenComparing(places::of);
    places.all().stream()
        .filter(view -> places.isShared(view) == shared)
        .sorted(order)
        .forEach(this::view);
  }

  private boolean isInner(ViewDoc view) {
    return places.of(view).indexOf('.') >= 0;
  }

  private String root(ViewDoc view) {
    return places.of(view).split("[.]", 2)[0];
  }

  private void view(ViewDoc view) {
    String place = places.of(view);
    heading((isInner(view) ? "#### " : "### ") + "`" + place + "`");
    line(view.about().replaceAll("(: `[\\w.]+` in a template)", ""));
    line("");
    line("| name | type | what |");
    line("|---|---|---|");
    for (ViewDoc.Component component : view.components()) {
      String optional = component.isOptional() ? ", or null" : "";
      line(
          "| `%s` | %s%s | %s |"
              .formatted(component.name(), type(view, component), optional, component.about()));
    }
  }

  private String type(ViewDoc view, ViewDoc.Component component) {
    String one =
        places
            .named(view, component)
            .map(places::of)
            .map(place -> "[`%s`](#%s)".formatted(place, anchor(place)))
            .orElseGet(() -> plain(component));
    return switch (component.lists()) {
      case 0 -> one;
      case 1 -> "list: " + one;
      default -> "list of lists: " + one;
    };
  }

  private static String plain(ViewDoc.Component component) {
    String word = PLAIN.get(component.inner());
    if (word == null) {
      throw new IllegalStateException("not known to a template: " + component);
    }
    return word;
  }

  // As the sites that show Markdown make it of a heading.
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "");
  }

  private void heading(String text) {
    out.append('\n').append(text).append("\n\n");
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
