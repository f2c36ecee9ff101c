package arkib.parse.frontmatter;

import arkib.article.GivenName;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.data.Entry;
import arkib.data.Mapping;
import arkib.data.Typed;
import arkib.parse.date.DateReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads front matter and sidecars. Safe for use by many threads. */
public final class FrontMatterReader {

  private static final Pattern COMMA = Pattern.compile(",");

  private static final Map<Field, NameType> NAMES =
      new EnumMap<>(
          Map.of(
              Field.PEOPLE, NameType.PERSON,
              Field.PLACES, NameType.PLACE,
              Field.ORGANISATIONS, NameType.ORGANISATION,
              Field.OFFICES, NameType.OFFICE,
              Field.EQUIPMENT, NameType.EQUIPMENT,
              Field.EVENTS, NameType.EVENT));

  private final Values values;

  /** A reader of dates without a zone as the given date reader has it. */
  public FrontMatterReader(DateReader dates) {
    this.values = new Values(dates);
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
      List<String> tags = listed(Field.TAGS);
      categories.stream().skip(section.isPresent() ? 0 : 1).forEach(tags::add);
      return new FrontMatter(
          text(Field.TITLE),
          get(Field.SLUG, values::slug),
          date(Field.DATE),
          date(Field.UPDATED),
          texts(Field.AUTHORS),
          section.or(() -> categories.stream().findFirst()),
          tags,
          named(),
          listed(Field.NOT_TAGS),
          text(Field.STANDFIRST),
          get(Field.DRAFT, (typed, entry) -> typed.flag(entry)).orElse(false),
          date(Field.EXPIRES),
          text(Field.WITHDRAWN),
          get(Field.ALIASES, values::aliases).orElse(List.of()),
          get(Field.SOURCE, values::origin),
          get(Field.CORRECTIONS, values::corrections).orElse(List.of()),
          get(Field.IMAGE, values::picture),
          text(Field.SERIES),
          get(Field.LANGUAGE, values::language),
          fields.own());
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
      return get(field, values::date);
    }

    private List<GivenName> named() {
      List<GivenName> named = new ArrayList<>();
      NAMES.forEach(
          (field, type) -> listed(field).forEach(name -> named.add(new GivenName(name, type))));
      return named;
    }

    // "tags: Banjir, Kelantan" is what an editor who never saw a list in YAML writes.
    private List<String> listed(Field field) {
      boolean line = fields.get(field).filter(l -> Values.isText(l.entry())).isPresent();
      return texts(field).stream()
          .flatMap(text -> line ? COMMA.splitAsStream(text).map(String::strip) : Stream.of(text))
          .filter(tag -> !tag.isEmpty())
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
