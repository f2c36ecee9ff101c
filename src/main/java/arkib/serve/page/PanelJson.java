package arkib.serve.page;

import arkib.address.Address;
import arkib.article.CarriedName;
import arkib.build.MadeSite;
import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Words;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.names.Found;
import arkib.names.Mention;
import arkib.names.NameFinder;
import arkib.parse.ArticleParser;
import arkib.parse.Explanation;
import arkib.parse.capture.LineRole;
import arkib.serve.PreviewRequest;
import arkib.serve.Shown;
import arkib.site.Points;
import arkib.source.SourceFile;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the editor's panel tells of the page that is shown: of an article its file, how a captured
 * page was read line by line, its names with their scores, what is doubtful in it; of any other
 * page what is doubtful in the whole site.
 */
public final class PanelJson {

  private static final int MOST = 200;

  private final PreviewJson json;
  private final Words words;
  private final Words reading;

  /** Tells it of a preview. */
  public PanelJson(PreviewRequest request, PreviewJson json) {
    this.json = json;
    this.words = request.words();
    this.reading = request.reading();
  }

  /** What the panel tells, as JSON in one line. */
  public String of(Address address, Shown shown) {
    ObjectNode panel = PreviewJson.object();
    Optional<MadeSite> made = shown.made();
    Optional<SourceFile> source = made.flatMap(site -> shown.source(address).flatMap(site::source));
    if (made.isPresent() && source.isPresent()) {
      article(panel, made.get(), source.get(), shown.told().all());
    } else {
      List<Diagnostic> some = shown.told().all().stream().limit(MOST).toList();
      panel.put("title", words.get("panel.site"));
      warnings(panel, some, shown.told().all().size() - some.size());
    }
    return PreviewJson.text(panel);
  }

  private void article(
      ObjectNode panel, MadeSite made, SourceFile source, List<Diagnostic> problems) {
    panel.put("title", words.get("panel.article"));
    ObjectNode file = panel.putObject("file");
    file.put("title", words.get("panel.file"));
    file.put("text", source.shown());
    file.put("url", SiteFile.url(source.shown(), 0));
    Diagnostics now = new Diagnostics();
    ArticleParser parser =
        new ArticleParser(made.site(), SiteLoader.boilerplate(made.site(), new Diagnostics()));
    Optional<Explanation> read = parser.explain(source, now);
    read.ifPresent(
        explanation -> {
          explanation.reading().ifPresent(r -> lines(panel, explanation, r.lines()));
          names(
              panel,
              made,
              new NameFinder(made.authority(), made.site().settings().names())
                  .in(explanation.article()));
        });
    Set<String> files =
        Stream.concat(Stream.of(source.shown()), source.shownSidecar().stream())
            .collect(Collectors.toSet());
    List<Diagnostic> all =
        Stream.concat(
                now.sorted().stream(),
                problems.stream().filter(one -> files.contains(one.location().file())))
            .sorted()
            .distinct()
            .toList();
    warnings(panel, all, 0);
  }

  private void lines(ObjectNode panel, Explanation explanation, List<LineRole> roles) {
    ObjectNode lines = panel.putObject("lines");
    lines.put("title", words.get("panel.lines"));
    List<String> text = explanation.text().text().lines().toList();
    ArrayNode rows = lines.putArray("rows");
    for (LineRole role : roles) {
      String line = role.line() <= text.size() ? text.get(role.line() - 1).strip() : "";
      String key = role.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
      rows.addObject()
          .put("line", role.line())
          .put("url", SiteFile.url(explanation.source().shown(), role.line()))
          .put("role", reading.get("role." + key))
          .put("kind", key)
          .put("rule", role.rule())
          .put("text", line);
    }
    lines
        .putArray("heads")
        .add(words.get("panel.line"))
        .add(words.get("panel.role"))
        .add(words.get("panel.why"))
        .add(words.get("panel.text"));
  }

  private void names(ObjectNode panel, MadeSite made, Found found) {
    Authority authority = made.authority();
    int threshold = made.site().settings().names().threshold();
    ObjectNode names = panel.putObject("names");
    names.put("title", words.get("panel.names"));
    names.put("text", words.get("panel.threshold", Points.text(threshold)));
    ArrayNode rows = names.putArray("rows");
    for (CarriedName name : found.carried()) {
      String spelt =
          name.spellings().stream()
              .map(one -> one.text() + " (" + one.count() + ")")
              .collect(Collectors.joining(", "));
      row(rows, authority, name.id(), name.quarters())
          .put("type", reading.get("type." + name.type().word()))
          .put("spelt", spelt)
          .put("carried", true);
    }
    Set<String> carried = found.carried().stream().map(CarriedName::id).collect(Collectors.toSet());
    Map<String, Integer> others = new LinkedHashMap<>();
    for (Mention mention : found.mentions()) {
      if (!carried.contains(mention.id())) {
        others.merge(mention.id(), mention.quarters(), Integer::sum);
      }
    }
    others.forEach(
        (id, quarters) ->
            row(rows, authority, id, quarters)
                .put("type", words.get("panel.not-carried"))
                .put("spelt", "")
                .put("carried", false));
    found
        .unknown()
        .forEach(
            given ->
                rows.addObject()
                    .put("name", given.text())
                    .put("score", "")
                    .put("type", words.get("panel.unknown"))
                    .put("spelt", "")
                    .put("carried", false));
    if (rows.isEmpty()) {
      names.put("none", words.get("panel.no-names"));
    }
    names
        .putArray("heads")
        .add(words.get("panel.name"))
        .add(words.get("panel.score"))
        .add(words.get("panel.type"))
        .add(words.get("panel.spelt"));
  }

  private static ObjectNode row(ArrayNode rows, Authority authority, String id, int quarters) {
    Optional<Entry> entry = authority.entry(id);
    ObjectNode row = rows.addObject();
    row.put("name", entry.map(Entry::name).orElse(id)).put("score", Points.text(quarters));
    entry.ifPresent(one -> row.put("url", SiteFile.url(one.at().file(), one.at().line())));
    return row;
  }

  private void warnings(ObjectNode panel, List<Diagnostic> found, int more) {
    ObjectNode warnings = panel.putObject("warnings");
    warnings.put("title", words.get("panel.warnings"));
    warnings.set("rows", json.all(found));
    if (found.isEmpty()) {
      warnings.put("none", words.get("panel.no-warnings"));
    }
    if (more > 0) {
      warnings.put("more", words.get("panel.more", more));
    }
    warnings.put("count", found.size() + more);
  }
}
