package arkib.site;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostics;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is made with settings is known by the texts of all of them: two settings that differ in
 * anything have different ones. {@code ⏎} stands for a line end.
 */
class SettingsTextTest {

  // One that no other setting of the table has.
  private static final List<String> OTHERS =
      List.of(
          "title: T",
          "tagline: T",
          "description: T",
          "publisher: T",
          "notice: T",
          "baseUrl: https://t.example/",
          "language: en",
          "languages: [ms, en]",
          "zone: Asia/Kuching",
          "founded: 2019",
          "sections: [T]",
          "lists.size: 7",
          "feed.size: 7",
          "feed.lists: [tag]",
          "feed.minimum: 7",
          "feed.formats: [rss]",
          "sitemap.news: yes",
          "outputs: [ris]",
          "hosts: [nginx]",
          "cname: t.example",
          "permalink: /:year/:slug/",
          "markup.html: escape",
          "markup.embeds: link",
          "theme.accent: '#123'",
          "theme.accentDark: '#eee'",
          "theme.paper: '#fff'",
          "theme.paperDark: '#000'",
          "theme.ink: '#000'",
          "theme.inkDark: '#fff'",
          "theme.serif: Georgia",
          "theme.sans: Arial",
          "theme.softHyphens: no",
          "names.link: none",
          "names.minimum: 7",
          "names.feedMinimum: 7",
          "names.threshold: 7",
          "names.score.headline: 7",
          "names.score.standfirst: 7",
          "names.score.firstParagraph: 7",
          "names.score.otherParagraph: 7",
          "names.score.otherParagraphs: 7",
          "names.score.caption: 7",
          "search.enabled: no",
          "search.phrases: no",
          "search.standfirsts: yes",
          "search.engine: google",
          "pictures.widths: [720]",
          "pictures.quality: 7",
          "pictures.maxMegapixels: 7",
          "pictures.cards: all");

  private static Settings settings(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Settings settings =
        SettingsReader.read(yaml.replace('⏎', '\n') + "\n", "content/site.yaml", diagnostics);
    assertThat(diagnostics.sorted()).as(yaml).isEmpty();
    return settings;
  }

  private static Set<Setting> differing(Settings one, Settings other) {
    return Arrays.stream(Setting.values())
        .filter(setting -> !one.text(setting).equals(other.text(setting)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Setting.class)));
  }

  /** Each setting has a text of its own, and is in no other's. */
  @Test
  void whatDiffersIsTheSettingThatWasSet() {
    assertThat(OTHERS).hasSameSizeAs(Setting.values());
    for (String other : OTHERS) {
      Setting set = Setting.of(other.substring(0, other.indexOf(':'))).orElseThrow();
      assertThat(differing(settings(other), Settings.DEFAULT)).as(other).containsExactly(set);
    }
  }

  /** Values that would look alike, were they put one after the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sections: ['A, B']                      | sections: [A, B]
          sections: ['1:A, 1:B']                  | sections: [A, B]
          sections: ["A⏎⏎B"]                      | sections: [A, B]
          hosts: []                               | title: Arkib
          hosts: [nginx, github]                  | hosts: [github, nginx]
          outputs: []                             | title: Arkib
          languages: [ms, {language: en, title: A, tagline: B}]  | languages: [ms, {language: en, title: A, notice: B}]
          languages: [ms, {language: en, title: A 1:B}]          | languages: [ms, {language: en, title: A, tagline: B}]
          languages: [ms, {language: en, sections: ['A, 1:B']}]  | languages: [ms, {language: en, sections: [A, B]}]
          languages: [ms, en, id]                                | languages: [ms, id, en]
          """)
  void noTwoValuesHaveTheSameText(String one, String other) {
    assertThat(settings(one)).isNotEqualTo(settings(other));
    assertThat(differing(settings(one), settings(other))).isNotEmpty();
  }

  /** The settings that decide how a source is read: with another of these all are read anew. */
  @Test
  void whatIsReadWithOtherSettings() {
    assertThat(
            OTHERS.stream()
                .filter(
                    other -> !settings(other).forReading().equals(Settings.DEFAULT.forReading()))
                .map(other -> other.substring(0, other.indexOf(':'))))
        .containsExactly(
            "language",
            "languages",
            "zone",
            "sections",
            "markup.html",
            "names.threshold",
            "names.score.headline",
            "names.score.standfirst",
            "names.score.firstParagraph",
            "names.score.otherParagraph",
            "names.score.otherParagraphs",
            "names.score.caption",
            "pictures.maxMegapixels");
  }
}
