package arkib.site;

import arkib.data.Entry;
import arkib.data.Mapping;
import arkib.data.Scalar;
import arkib.data.Sequence;
import arkib.data.Typed;
import arkib.data.Value;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the setting {@code languages}: a list of tags, or of keys with what the site is called. */
final class LanguagesReader {

  private static final String TAG = "language";
  private static final String SECTIONS = "sections";
  private static final List<String> TEXTS =
      List.of(TAG, "title", "tagline", "description", "publisher", "notice");
  private static final List<String> KEYS =
      List.of(TAG, "title", "tagline", "description", "publisher", "notice", SECTIONS);

  private final Typed typed;
  private final Entry setting;

  LanguagesReader(Typed typed, Entry setting) {
    this.typed = typed;
    this.setting = setting;
  }

  /** The languages, each once; what is wrong is told and left out. */
  List<Language> read() {
    Map<String, Language> languages = new LinkedHashMap<>();
    for (Value item : items()) {
      language(item)
          .ifPresent(
              language -> {
                if (languages.putIfAbsent(language.tag(), language) != null) {
                  typed
                      .reporter()
                      .report(Problem.DATA_KEY_TWICE, typed.at(entry(item)), language.tag());
                }
              });
    }
    return new ArrayList<>(languages.values());
  }

  private List<Value> items() {
    if (setting.value() instanceof Sequence sequence) {
      return sequence.items();
    }
    if (!setting.value().isAbsent()) {
      typed.reporter().report(Problem.DATA_WRONG_TYPE, typed.at(setting), setting.key(), "list");
    }
    return List.of();
  }

  private Entry entry(Value item) {
    return new Entry(setting.key(), setting.at(), item);
  }

  private Optional<Language> language(Value item) {
    return item instanceof Scalar
        ? tag(entry(item)).map(Language::of)
        : language(typed.mapping(entry(item)), item);
  }

  private Optional<Language> language(Mapping said, Value item) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> sections = new ArrayList<>();
    Optional<String> tag = Optional.empty();
    for (Entry entry : said.entries()) {
      if (entry.key().equals(TAG)) {
        tag = tag(entry);
      } else if (entry.key().equals(SECTIONS)) {
        typed.texts(entry).stream().distinct().forEach(sections::add);
      } else if (TEXTS.contains(entry.key())) {
        typed.text(entry).ifPresent(text -> texts.put(entry.key(), text));
      } else {
        unknown(entry);
      }
    }
    if (said.entries().stream().noneMatch(entry -> entry.key().equals(TAG))) {
      invalid(entry(item), "");
    }
    return tag.map(
        known ->
            new Language(
                known,
                text(texts, "title"),
                text(texts, "tagline"),
                text(texts, "description"),
                text(texts, "publisher"),
                text(texts, "notice"),
                sections));
  }

  private static Optional<String> text(Map<String, String> texts, String key) {
    return Optional.ofNullable(texts.get(key));
  }

  private Optional<String> tag(Entry entry) {
    Optional<String> said = typed.text(entry);
    Optional<String> known = said.flatMap(SiteWords::known);
    if (known.isEmpty()) {
      invalid(entry, said.orElse(""));
    }
    return known;
  }

  private void invalid(Entry entry, String said) {
    String allowed = String.join(", ", SiteWords.LANGUAGES);
    typed.reporter().report(Problem.SETTING_INVALID, typed.at(entry), "languages", said, allowed);
  }

  private void unknown(Entry entry) {
    String key = setting.key() + "." + entry.key();
    Optional<String> near = Nearest.to(entry.key(), KEYS);
    if (near.isPresent()) {
      typed
          .reporter()
          .report(
              Problem.SETTING_UNKNOWN_NEAR,
              typed.atKey(entry),
              key,
              setting.key() + "." + near.get());
    } else {
      typed.reporter().report(Problem.SETTING_UNKNOWN, typed.atKey(entry), key);
    }
  }
}
