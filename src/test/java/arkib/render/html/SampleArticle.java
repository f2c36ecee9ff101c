package arkib.render.html;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Correction;
import arkib.article.Filing;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.article.NotBefore;
import arkib.article.Origin;
import arkib.article.Picture;
import arkib.article.Precision;
import arkib.article.Provenance;
import arkib.article.Publication;
import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An article put together for a test: only what matters there is said. */
final class SampleArticle {

  private static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

  private final String slug;
  private final String headline;
  private Kind kind = Kind.NEWS;
  private Optional<String> standfirst = Optional.empty();
  private List<String> byline = List.of();
  private Optional<Picture> picture = Optional.empty();
  private Optional<NewsDate> published = Optional.empty();
  private Optional<NewsDate> updated = Optional.empty();
  private Optional<NotBefore> notBefore = Optional.empty();
  private Optional<String> section = Optional.empty();
  private List<String> tags = List.of();
  private Optional<String> series = Optional.empty();
  private Optional<String> language = Optional.empty();
  private List<String> aliases = List.of();
  private Optional<Origin> origin = Optional.empty();
  private Optional<Capture> capture = Optional.empty();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private SampleArticle(String slug, String headline) {
    this.slug = slug;
    this.headline = headline;
  }

  static SampleArticle of(String slug, String headline) {
    return new SampleArticle(slug, headline);
  }

  static NewsDate date(String text) {
    if (text.length() == 4) {
      return NewsDate.ofYear(Integer.parseInt(text), ZONE);
    }
    if (text.length() == 7) {
      return NewsDate.ofMonth(
          Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)), ZONE);
    }
    return text.length() == 10
        ? NewsDate.ofDay(LocalDate.parse(text), ZONE)
        : NewsDate.ofMoment(
            LocalDateTime.parse(text).atZone(ZONE).toOffsetDateTime(), Precision.MINUTE, ZONE);
  }

  SampleArticle standing() {
    kind = Kind.STANDING;
    return this;
  }

  SampleArticle on(String date) {
    published = Optional.of(date(date));
    return this;
  }

  SampleArticle updated(String date) {
    updated = Optional.of(date(date));
    return this;
  }

  SampleArticle notBefore(String date, int line) {
    notBefore = Optional.of(new NotBefore(date(date), line));
    return this;
  }

  SampleArticle standfirst(String text) {
    standfirst = Optional.of(text);
    return this;
  }

  SampleArticle by(String... names) {
    byline = List.of(names);
    return this;
  }

  SampleArticle in(String name) {
    section = Optional.of(name);
    return this;
  }

  SampleArticle tagged(String... names) {
    tags = List.of(names);
    return this;
  }

  SampleArticle series(String name) {
    series = Optional.of(name);
    return this;
  }

  SampleArticle language(String tag) {
    language = Optional.of(tag);
    return this;
  }

  SampleArticle alias(String... addresses) {
    aliases = List.of(addresses);
    return this;
  }

  SampleArticle picture(String src, String alt) {
    picture = Optional.of(new Picture(src, alt, Optional.of("Jeti"), Optional.of("Grafik")));
    return this;
  }

  SampleArticle from(String url, String outlet) {
    origin =
        Optional.of(
            new Origin(
                Optional.of(url),
                Optional.of(outlet),
                Optional.of(date("2026-11-02")),
                Optional.of("https://web.archive.example/2026/" + slug)));
    return this;
  }

  SampleArticle captured(Capture read) {
    capture = Optional.of(read);
    return this;
  }

  SampleArticle corrected(String date, String note) {
    corrections.add(new Correction(Optional.of(date(date)), note));
    return this;
  }

  SampleArticle says(String... paragraphs) {
    for (String text : paragraphs) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Text(text))));
    }
    return this;
  }

  SampleArticle missingPicture(String caption) {
    blocks.add(
        new Block.Figure(
            Optional.empty(),
            "",
            List.of(new Inline.Text(caption)),
            Optional.empty(),
            OptionalInt.of(15)));
    return this;
  }

  Article build() {
    return new Article(
        (kind == Kind.STANDING ? "pages/" : "") + slug + (capture.isPresent() ? ".txt" : ".md"),
        kind,
        new Heading(headline, standfirst, byline, picture),
        new Publication(published, updated, Optional.empty(), false, notBefore),
        new Filing(section, tags, series, language),
        new Article.Permalink(slug, aliases),
        new Provenance(origin, corrections, capture),
        new Body(blocks, List.of(), List.of()),
        Map.of());
  }
}
