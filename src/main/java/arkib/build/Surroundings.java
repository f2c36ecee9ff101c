package arkib.build;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import arkib.plan.Everywhere;
import arkib.plan.Ingredient;
import arkib.site.Setting;
import arkib.site.Settings;
import arkib.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** What every page of a site is made with. */
final class Surroundings {

  private Surroundings() {}

  /** The fingerprint of the program, the settings and the theme. */
  static Fingerprint fingerprint(Settings settings, Theme theme) {
    Digest digest = new Digest().add(Program.fingerprint()).add(theme.fingerprint());
    // Setting by setting: what records say of themselves would be spun at each start.
    for (Setting setting : Setting.values()) {
      digest.add(settings.text(setting));
    }
    return digest.fingerprint();
  }

  /** The program, the settings and the theme. */
  static Everywhere of(Settings settings, Theme theme) {
    Fingerprint program = Program.fingerprint();
    Fingerprint whole = fingerprint(settings, theme);
    List<NamedTrace> traces = new ArrayList<>();
    traces.add(new NamedTrace(Ingredient.PROGRAM.number(), "", (int) program.low()));
    for (Setting setting : Setting.values()) {
      traces.add(trace(Ingredient.SETTINGS, setting.key(), settings.text(setting)));
    }
    for (String name : theme.templates()) {
      traces.add(trace(Ingredient.THEME, name, theme.template(name).orElse("")));
    }
    for (Theme.Asset asset : theme.assets()) {
      // The address has a hash of the content in it.
      traces.add(trace(Ingredient.THEME, "assets/" + asset.name(), asset.path()));
    }
    return new Everywhere(whole, traces);
  }

  private static NamedTrace trace(Ingredient ingredient, String name, String content) {
    return new NamedTrace(ingredient.number(), name, Digest.part(content));
  }
}
