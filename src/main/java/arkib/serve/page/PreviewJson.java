package arkib.serve.page;

import arkib.address.Address;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Excerpt;
import arkib.diagnostic.Messages;
import arkib.diagnostic.Severity;
import arkib.diagnostic.Words;
import arkib.serve.PreviewRequest;
import arkib.serve.Shown;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the preview's script is told, as JSON in one line. Every text is one: never HTML. */
public final class PreviewJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCRIPT_WORDS = "script.";

  private final Path root;
  private final Messages messages;
  private final Words words;

  /** Tells it of a preview. */
  public PreviewJson(PreviewRequest request) {
    this.root = request.root();
    this.messages = Messages.in(request.language());
    this.words = request.words();
  }

  /** The words that the script itself shows. */
  String words() {
    ObjectNode all = JSON.createObjectNode();
    words.keys().stream()
        .filter(key -> key.startsWith(SCRIPT_WORDS))
        .forEach(key -> all.put(key.substring(SCRIPT_WORDS.length()), words.get(key)));
    return text(all);
  }

  /** The errors that keep the site as it is; an empty list where there is none. */
  public String problems(List<Diagnostic> found) {
    Map<String, Optional<SiteFile>> files = new HashMap<>();
    ArrayNode all = JSON.createArrayNode();
    found.stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .forEach(one -> all.add(problem(one, files)));
    return text(all);
  }

  /** Some problems, whatever they weigh. */
  ArrayNode all(List<Diagnostic> found) {
    Map<String, Optional<SiteFile>> files = new HashMap<>();
    ArrayNode all = JSON.createArrayNode();
    found.forEach(one -> all.add(problem(one, files)));
    return all;
  }

  private ObjectNode problem(Diagnostic one, Map<String, Optional<SiteFile>> files) {
    String name = one.location().file();
    Optional<SiteFile> file = files.computeIfAbsent(name, shown -> SiteFile.at(root, shown));
    ObjectNode problem =
        JSON.createObjectNode()
            .put("id", one.problem().id())
            .put("severity", one.severity().name().toLowerCase(Locale.ROOT))
            .put("word", messages.severity(one.severity()))
            .put("text", messages.text(one))
            .put("place", one.location().toString());
    messages.hint(one).ifPresent(hint -> problem.put("hint", hint));
    file.ifPresent(there -> problem.put("url", SiteFile.url(name, one.location().line())));
    file.flatMap(there -> there.line(one.location()))
        .map(line -> Excerpt.of(line, one.location()))
        .ifPresent(
            excerpt ->
                problem
                    .putObject("excerpt")
                    .put("line", one.location().line())
                    .put("text", excerpt.text())
                    .put("caret", excerpt.caret()));
    return problem;
  }

  /** Where a page is from now on. */
  public String reload(String url) {
    return text(JSON.createObjectNode().put("to", url));
  }

  /** The URL paths of stylesheets before and now. */
  public String styles(Map<Address, Address> styles, Shown shown) {
    ObjectNode all = JSON.createObjectNode();
    new TreeMap<>(styles).forEach((from, to) -> all.put(shown.url(from), shown.url(to)));
    return text(all);
  }

  /** The articles that are shown here and would not be if the site were published now. */
  public String held(Shown shown) {
    ObjectNode all = JSON.createObjectNode();
    shown
        .made()
        .ifPresent(
            site ->
                new TreeMap<>(site.held())
                    .forEach(
                        (path, why) ->
                            all.put(
                                shown.url(new Address(path)),
                                why.name().toLowerCase(Locale.ROOT))));
    return text(all);
  }

  /** JSON in one line. */
  static String text(JsonNode json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object with nothing in it. */
  static ObjectNode object() {
    return JSON.createObjectNode();
  }
}
