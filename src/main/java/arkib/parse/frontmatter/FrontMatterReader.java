package arkib.parse.frontmatter;

import arkib.address.Address;
import arkib.article.Correction;
import arkib.article.NewsDate;
import arkib.article.Origin;
import arkib.article.Picture;
import arkib.data.Entry;
import arkib.data.Mapping;
import arkib.data.Scalar;
import arkib.data.Sequence;
import arkib.data.Typed;
import arkib.data.Value;
import arkib.diagnostic.Problem;
import arkib.parse.date.DateReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads front matter and sidecars. Safe for use by many threads. */
public final class FrontMatterReader {

  private final DateReader dates;

  /** A reader of dates without a zone as the given date reader has it. */
  public FrontMatterReader(DateReader dates) {
    this.dates = dates;
  }

  /**
   * The keys of one file.
   *
   * @param mapping the keys
   * @param typed the file they are from
   */
  public record Layer(Mapping mapping, Typed typed) {}

  /**
   * Reads what is said of one article.
   *
   * @param layers the files that say it; of a field said twice, the earlier layer counts
   */
  public FrontMatter read(List<Layer> layers) {
    Layers fields = new Layers();
    layers.forEach(layer -> fields.add(layer.mapping(), layer.typed()));
    return new Reading(fields).frontMatter();
  }

  private final class Reading {
    private final Layers fields;

    Reading(Layers fields) {
      this.fields = fields;
    }

    FrontMatter frontMatter() {
      List<String> categories = texts(Field.CATEGORIES);
      Optional<String> section = text(Field.SECTION);
      List<String> tags = new ArrayList<>(texts(Field.TAGS));
      categories.stream().skip(section.isPresent() ? 0 : 1).forEach(tags::add);
      return new FrontMatter(
          text(Field.TITLE),
          get(Field.SLUG, this::slug),
          date(Field.DATE),
          date(Field.UPDATED),
          texts(Field.AUTHORS),
          section.or(() -> categories.stream().findFirst()),
          tags,
          text(Field.STANDFIRST),
          get(Field.DRAFT, (typed, entry) -> typed.flag(entry)).orElse(false),
          date(Field.EXPIRES),
          aliases(),
          get(Field.SOURCE, this::origin),
          get(Field.CORRECTIONS, this::corrections).orElse(List.of()),
          get(Field.IMAGE, this::picture),
          text(Field.SERIES),
          get(Field.LANGUAGE, this::language),
          extra());
    }

    private <T> Optional<T> get(Field field, BiFunction<Typed, Entry, Optional<T>> reader) {
      return fields.get(field).flatMap(l -> reader.apply(l.typed(), l.entry()));
    }

    private Optional<String> text(Field field) {
      return get(field, Typed::text);
    }

    private List<String> texts(Field field) {
      return fields.get(field).map(l -> l.typed().texts(l.entry())).orElse(List.of());
    }

    private Optional<NewsDate> date(Field field) {
      return get(field, this::date);
    }

    private Optional<NewsDate> date(Typed typed, Entry entry) {
      Optional<String> text = typed.text(entry);
      Optional<NewsDate> date = text.flatMap(dates::read);
      if (text.isPresent() && date.isEmpty()) {
        typed.reporter().report(Problem.DATE_INVALID, typed.at(entry), entry.key(), text.get());
      }
      return date;
    }

    private Optional<String> slug(Typed typed, Entry entry) {
      Optional<String> text = typed.text(entry);
      Optional<String> slug = text.filter(t -> t.matches("[a-z0-9]+(-[a-z0-9]+)*"));
      if (text.isPresent() && (slug.isEmpty() || slug.get().matches("[0-9-]+"))) {
        typed.reporter().report(Problem.SLUG_INVALID, typed.at(entry), text.get());
        return Optional.empty();
      }
      return slug;
    }

    private List<String> aliases() {
      Optional<Layers.Located> located = fields.get(Field.ALIASES);
      if (located.isEmpty()) {
        return List.of();
      }
      Typed typed = located.get().typed();
      List<String> aliases = new ArrayList<>();
      for (Entry entry : items(located.get().entry())) {
        Optional<String> text = typed.text(entry);
        Optional<String> path = text.map(t -> t.startsWith("/") ? t : "/" + t);
        if (path.isPresent() && isOldAddress(path.get())) {
          aliases.add(path.get());
        } else if (text.isPresent()) {
          typed.reporter().report(Problem.ALIAS_INVALID, typed.at(entry), text.get());
        }
      }
      return aliases;
    }

    // "https://lama.example/berita" would become a folder named "https:".
    private static boolean isOldAddress(String path) {
      return Address.isValid(path) && path.length() > 1 && path.indexOf(':') < 0;
    }

    private Optional<Origin> origin(Typed typed, Entry entry) {
      if (entry.value() instanceof Scalar) {
        Optional<String> url = url(typed, entry);
        return url.map(u -> new Origin(url, Optional.empty(), Optional.empty(), Optional.empty()));
      }
      Map<Field.Key, Entry> keys = keys(Field.Group.ORIGIN, typed, entry);
      Optional<Entry> captured = entry(keys, Field.Key.ORIGIN_CAPTURED);
      return Optional.of(
          new Origin(
              entry(keys, Field.Key.ORIGIN_URL).flatMap(e -> url(typed, e)),
              entry(keys, Field.Key.ORIGIN_OUTLET).flatMap(typed::text),
              captured.flatMap(e -> date(typed, e)),
              entry(keys, Field.Key.ORIGIN_ARCHIVE).flatMap(e -> url(typed, e))));
    }

    private Optional<String> url(Typed typed, Entry entry) {
      Optional<String> text = typed.text(entry);
      Optional<String> url = text.filter(FrontMatterReader::isWebAddress);
      if (text.isPresent() && url.isEmpty()) {
        typed.reporter().report(Problem.URL_INVALID, typed.at(entry), entry.key(), text.get());
      }
      return url;
    }

    private Optional<List<Correction>> corrections(Typed typed, Entry entry) {
      List<Correction> corrections = new ArrayList<>();
      for (Entry item : items(entry)) {
        if (item.value() instanceof Scalar) {
          typed.text(item).ifPresent(t -> corrections.add(new Correction(Optional.empty(), t)));
          continue;
        }
        Map<Field.Key, Entry> keys = keys(Field.Group.CORRECTION, typed, item);
        Optional<Entry> date = entry(keys, Field.Key.CORRECTION_DATE);
        Optional<NewsDate> when = date.flatMap(e -> date(typed, e));
        Optional<String> note = entry(keys, Field.Key.CORRECTION_NOTE).flatMap(typed::text);
        if (note.isPresent()) {
          corrections.add(new Correction(when, note.get()));
        } else {
          typed
              .reporter()
              .report(Problem.DATA_WRONG_TYPE, typed.at(item), item.key(), "date, note");
        }
      }
      return Optional.of(corrections);
    }

    private Optional<Picture> picture(Typed typed, Entry entry) {
      if (entry.value() instanceof Scalar) {
        return typed
            .text(entry)
            .map(src -> new Picture(src, "", Optional.empty(), Optional.empty()));
      }
      Map<Field.Key, Entry> keys = keys(Field.Group.PICTURE, typed, entry);
      Optional<String> src = entry(keys, Field.Key.PICTURE_SRC).flatMap(typed::text);
      if (src.isEmpty()) {
        typed.reporter().report(Problem.PICTURE_WITHOUT_SOURCE, typed.atKey(entry), entry.key());
      }
      return src.map(
          s ->
              new Picture(
                  s,
                  entry(keys, Field.Key.PICTURE_ALT).flatMap(typed::text).orElse(""),
                  entry(keys, Field.Key.PICTURE_CAPTION).flatMap(typed::text),
                  entry(keys, Field.Key.PICTURE_CREDIT).flatMap(typed::text)));
    }

    private Optional<String> language(Typed typed, Entry entry) {
      Optional<String> text = typed.text(entry);
      Optional<String> tag = text.filter(t -> t.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
      if (text.isPresent() && tag.isEmpty()) {
        typed.reporter().report(Problem.LANGUAGE_INVALID, typed.at(entry), text.get());
      }
      return tag;
    }

    private Map<String, Object> extra() {
      Map<String, Object> extra = new LinkedHashMap<>(fields.unknown());
      fields
          .get(Field.EXTRA)
          .map(l -> l.typed().mapping(l.entry()))
          .ifPresent(m -> m.entries().forEach(e -> extra.put(e.key(), Typed.plain(e.value()))));
      return extra;
    }

    private static Optional<Entry> entry(Map<Field.Key, Entry> keys, Field.Key key) {
      return Optional.ofNullable(keys.get(key)).filter(e -> !e.value().isAbsent());
    }

    // A single value where a list is meant is a list of one.
    private static List<Entry> items(Entry entry) {
      List<Value> values =
          entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
      return values.stream().map(v -> new Entry(entry.key(), entry.at(), v)).toList();
    }

    private static Map<Field.Key, Entry> keys(Field.Group group, Typed typed, Entry entry) {
      Map<Field.Key, Entry> keys = new LinkedHashMap<>();
      for (Entry inner : typed.mapping(entry).entries()) {
        Optional<Field.Key> key =
            java.util.Arrays.stream(Field.Key.values())
                .filter(k -> k.group() == group && k.names().contains(inner.key()))
                .findFirst();
        if (key.isPresent()) {
          keys.put(key.get(), inner);
        } else {
          Layers.reportUnknown(inner, group.names(), typed);
        }
      }
      return keys;
    }
  }

  /** Whether a text is an address of the web: absolute, http or https, with a host. */
  static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getRawAuthority() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
