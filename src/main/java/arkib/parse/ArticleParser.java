package arkib.parse;

import arkib.article.Article;
import arkib.data.DataReader;
import arkib.data.Format;
import arkib.data.Mapping;
import arkib.data.Typed;
import arkib.diagnostic.Location;
import arkib.diagnostic.Reporter;
import arkib.parse.capture.Boilerplate;
import arkib.parse.capture.CaptureReader;
import arkib.parse.date.DateReader;
import arkib.parse.frontmatter.Fence;
import arkib.parse.frontmatter.FrontMatterReader;
import arkib.parse.markdown.MarkdownReader;
import arkib.site.Languages;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.SourceText;
import arkib.source.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one content file as an article. Built once a build, used by any number of threads. */
public final class ArticleParser {

  private final DataReader data = new DataReader();
  private final FrontMatterReader frontMatter;
  private final Languages languages;
  // By the place of their language among the site's.
  private final List<MarkdownArticle> markdown;
  private final List<CapturedArticle> captured;

  /**
   * A parser for a site.
   *
   * @param site its settings and words
   * @param boilerplate the lines that are no part of a captured page's article
   */
  public ArticleParser(Site site, Boilerplate boilerplate) {
    DateReader dates = new DateReader(site.settings().zone());
    MarkdownReader reader = new MarkdownReader(site.settings().html());
    CaptureReader captures = new CaptureReader(site.settings().zone(), boilerplate);
    List<Filler> fillers = site.editions().stream().map(Filler::new).toList();
    this.languages = site.settings().languages();
    this.frontMatter = new FrontMatterReader(dates);
    this.markdown = fillers.stream().map(filler -> new MarkdownArticle(reader, filler)).toList();
    this.captured = fillers.stream().map(filler -> new CapturedArticle(captures, filler)).toList();
  }

  /**
   * Reads a file and the one beside it.
   *
   * @param source the file; no asset
   * @param reporter told why it cannot be read
   * @return nothing where the file itself cannot be read
   */
  public Optional<Loaded> load(SourceFile source, Reporter reporter) {
    Optional<SourceText> beside =
        source
            .sidecar()
            .flatMap(s -> TextReader.read(s.file(), source.shownSidecar().orElseThrow(), reporter));
    return TextReader.read(source.file(), source.shown(), reporter)
        .map(text -> new Loaded(source, text, beside));
  }

  /**
   * Parses a file.
   *
   * @param loaded its text
   * @param reporter told of every mistake in it
   * @return nothing where no article can be made of it
   */
  public Optional<Article> parse(Loaded loaded, Reporter reporter) {
    return draft(loaded, reporter).map(draft -> article(draft, reporter));
  }

  /** Reads a file and tells how; parameters as for {@link #load}. */
  public Optional<Explanation> explain(SourceFile source, Reporter reporter) {
    return load(source, reporter)
        .flatMap(loaded -> draft(loaded, reporter))
        .map(
            draft ->
                new Explanation(
                    source,
                    draft.text(),
                    draft.fence().textLine(),
                    isCapture(source)
                        ? Optional.of(captured.get(0).reading(draft))
                        : Optional.empty(),
                    article(draft, reporter)));
  }

  private Optional<Draft> draft(Loaded loaded, Reporter reporter) {
    return Fence.part(loaded.text().text(), loaded.source().shown(), reporter)
        .map(fence -> draft(loaded, fence, reporter));
  }

  private Draft draft(Loaded loaded, Fence fence, Reporter reporter) {
    SourceFile source = loaded.source();
    List<FrontMatterReader.Layer> layers = layers(loaded, fence, reporter);
    int files = (source.sidecar().isPresent() ? 1 : 0) + (fence.format().isPresent() ? 1 : 0);
    boolean understood = layers.size() == files;
    String stem = languages.stem(source.path());
    String name = stem.substring(stem.lastIndexOf('/') + 1);
    return new Draft(source, name, loaded.text(), fence, frontMatter.read(layers), understood);
  }

  private Article article(Draft draft, Reporter reporter) {
    int edition = languages.of(draft.source().path());
    return isCapture(draft.source())
        ? captured.get(edition).read(draft, reporter)
        : markdown.get(edition).read(draft, reporter);
  }

  private static boolean isCapture(SourceFile source) {
    return source.role() == SourceFile.Role.CAPTURE;
  }

  // The sidecar wins: it is how an editor corrects what a capture says of itself.
  private List<FrontMatterReader.Layer> layers(Loaded loaded, Fence fence, Reporter reporter) {
    SourceFile source = loaded.source();
    List<FrontMatterReader.Layer> layers = new ArrayList<>();
    loaded
        .sidecar()
        .ifPresent(
            text -> {
              String shown = source.shownSidecar().orElseThrow();
              boolean json = shown.toLowerCase(Locale.ROOT).endsWith(".json");
              Format format = json ? Format.JSON : Format.YAML;
              data.read(text.text(), format, Location.of(shown, 1), reporter)
                  .ifPresent(m -> layers.add(layer(m, shown, reporter)));
            });
    fence
        .format()
        .flatMap(
            format ->
                data.read(
                    fence.data(), format, Location.of(source.shown(), fence.dataLine()), reporter))
        .ifPresent(m -> layers.add(layer(m, source.shown(), reporter)));
    return layers;
  }

  private static FrontMatterReader.Layer layer(Mapping mapping, String file, Reporter reporter) {
    return new FrontMatterReader.Layer(mapping, new Typed(file, reporter));
  }
}
