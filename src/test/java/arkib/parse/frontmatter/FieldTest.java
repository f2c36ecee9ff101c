package arkib.parse.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Correction;
import arkib.article.GivenName;
import arkib.article.NameType;
import arkib.article.Origin;
import arkib.article.Picture;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name of every field, in YAML, TOML and JSON: the same is read. */
class FieldTest {

  /** A value of a field in the three formats, and what is to be read. */
  private record Sample(
      String yaml, String toml, String json, Function<FrontMatter, Object> read, Object expected) {

    static Sample text(String value, Function<FrontMatter, Object> read) {
      return of(value, read, Optional.of(value));
    }

    static Sample of(String value, Function<FrontMatter, Object> read, Object expected) {
      String quoted = '"' + value + '"';
      return new Sample(value, quoted, quoted, read, expected);
    }

    static Sample list(Function<FrontMatter, Object> read) {
      String list = "[\"Ali bin Abu\", \"Siti\"]";
      return new Sample(list, list, list, read, List.of("Ali bin Abu", "Siti"));
    }
  }

  private static Sample sample(Field field) {
    return switch (field) {
      case TITLE -> Sample.text("Feri rosak", FrontMatter::title);
      case SLUG -> Sample.text("feri-rosak", FrontMatter::slug);
      case DATE -> date(FrontMatter::date);
      case UPDATED -> date(FrontMatter::updated);
      case EXPIRES -> date(FrontMatter::expires);
      case AUTHORS -> Sample.list(FrontMatter::authors);
      case SECTION -> Sample.text("Daerah", FrontMatter::section);
      case CATEGORIES -> Sample.text("Daerah", FrontMatter::section);
      case TAGS -> Sample.list(FrontMatter::tags);
      case PEOPLE -> names(NameType.PERSON);
      case PLACES -> names(NameType.PLACE);
      case ORGANISATIONS -> names(NameType.ORGANISATION);
      case OFFICES -> names(NameType.OFFICE);
      case EQUIPMENT -> names(NameType.EQUIPMENT);
      case EVENTS -> names(NameType.EVENT);
      case NOT_TAGS -> Sample.list(FrontMatter::notTags);
      case STANDFIRST -> Sample.text("Dua hari tanpa feri.", FrontMatter::standfirst);
      case DRAFT -> new Sample("ya", "true", "true", FrontMatter::draft, true);
      case WITHDRAWN -> Sample.text("Laporan itu tidak benar.", FrontMatter::withdrawn);
      case ALIASES -> Sample.of("/lama.html", FrontMatter::aliases, List.of("/lama.html"));
      case SOURCE ->
          new Sample(
              "{url: 'https://a.example/', outlet: Warta}",
              "{url = 'https://a.example/', outlet = 'Warta'}",
              "{\"url\": \"https://a.example/\", \"outlet\": \"Warta\"}",
              FrontMatter::origin,
              Optional.of(
                  new Origin(
                      Optional.of("https://a.example/"),
                      Optional.of("Warta"),
                      Optional.empty(),
                      Optional.empty())));
      case CORRECTIONS ->
          Sample.of(
              "Nama dibetulkan.",
              FrontMatter::corrections,
              List.of(new Correction(Optional.empty(), "Nama dibetulkan.")));
      case IMAGE ->
          Sample.of(
              "feri.jpg",
              FrontMatter::picture,
              Optional.of(new Picture("feri.jpg", "", Optional.empty(), Optional.empty())));
      case SERIES -> Sample.text("Perahu terakhir", FrontMatter::series);
      case LANGUAGE -> Sample.text("ms-Arab", FrontMatter::language);
      case EXTRA ->
          new Sample("{a: x}", "{a = 'x'}", "{\"a\": \"x\"}", FrontMatter::extra, Map.of("a", "x"));
      case TAXONOMIES ->
          new Sample(
              "{tags: [a, b]}",
              "{tags = ['a', 'b']}",
              "{\"tags\": [\"a\", \"b\"]}",
              FrontMatter::tags,
              List.of("a", "b"));
    };
  }

  private static Sample names(NameType type) {
    Sample list = Sample.list(FrontMatter::named);
    return new Sample(
        list.yaml(),
        list.toml(),
        list.json(),
        list.read(),
        List.of(new GivenName("Ali bin Abu", type), new GivenName("Siti", type)));
  }

  private static Sample date(Function<FrontMatter, Optional<arkib.article.NewsDate>> read) {
    return new Sample(
        "2025-08-07",
        "2025-08-07",
        "\"2025-08-07\"",
        said -> read.apply(said).map(arkib.article.NewsDate::edtf),
        Optional.of("2025-08-07"));
  }

  static Stream<Arguments> names() {
    return Arrays.stream(Field.values())
        .flatMap(field -> field.names().stream().map(name -> Arguments.of(field, name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameOfAFieldIsReadInEveryFormat(Field field, String name) {
    Sample sample = sample(field);
    FrontMatterFile file = new FrontMatterFile();

    assertThat(sample.read().apply(file.yaml(name + ": " + sample.yaml())))
        .isEqualTo(sample.expected());
    assertThat(sample.read().apply(file.toml(name + " = " + sample.toml())))
        .isEqualTo(sample.expected());
    assertThat(sample.read().apply(file.json("{\"" + name + "\": " + sample.json() + "}")))
        .isEqualTo(sample.expected());
    assertThat(file.told()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void caseAndWhatPartsTheWordsDoNotCount(Field field, String name) {
    assertThat(Field.of(name.toUpperCase(Locale.ROOT))).contains(field);
    assertThat(Field.of(name.replace('-', '_').replace('_', ' '))).contains(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "tajuk",
        "slug",
        "date",
        "tarikh",
        "updated",
        "dikemas-kini",
        "authors",
        "penulis",
        "section",
        "bahagian",
        "tags",
        "tag",
        "standfirst",
        "ringkasan",
        "summary",
        "description",
        "draft",
        "draf",
        "expires",
        "tamat",
        "aliases",
        "source",
        "corrections",
        "pembetulan",
        "image",
        "gambar",
        "series",
        "siri",
        "lang",
        "extra",
        "pubDate",
        "publishDate",
        "expiryDate",
        "categories",
        "author",
        "excerpt",
        "redirect_from",
        "taxonomies"
      })
  void theKeysThatWerePromisedAreKnown(String key) {
    assertThat(Field.of(key)).isPresent();
  }

  @Test
  void noNameMeansTwoFields() {
    assertThat(Field.allNames().stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
    for (Field field : Field.values()) {
      assertThat(field.names()).allMatch(name -> Field.of(name).orElseThrow() == field);
    }
  }
}
