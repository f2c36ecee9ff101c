package arkib.bench;

import arkib.article.body.Body;
import arkib.data.DataReader;
import arkib.data.Typed;
import arkib.diagnostic.Location;
import arkib.diagnostic.Reporter;
import arkib.parse.ArticleParser;
import arkib.parse.Loaded;
import arkib.parse.capture.Boilerplate;
import arkib.parse.date.DateReader;
import arkib.parse.frontmatter.Fence;
import arkib.parse.frontmatter.FrontMatter;
import arkib.parse.frontmatter.FrontMatterReader;
import arkib.parse.markdown.MarkdownReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading one article: its front matter, its Markdown, and both with all that hangs on them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  private static final Reporter NOBODY = told -> {};
  private static final int ARTICLES = 1_000;

  private final DataReader data = new DataReader();
  private List<Loaded> texts;
  private List<Fence> fences;
  private FrontMatterReader frontMatter;
  private MarkdownReader markdown;
  private ArticleParser parser;
  private int next;

  /** Reads the articles' files. */
  @Setup
  public void setUp() throws IOException {
    SampleArticles sample = SampleArticles.whole(ARTICLES);
    texts = sample.texts();
    fences =
        texts.stream()
            .map(t -> Fence.part(t.text().text(), t.source().shown(), NOBODY).orElseThrow())
            .toList();
    frontMatter = new FrontMatterReader(new DateReader(sample.site().settings().zone()));
    markdown = new MarkdownReader(sample.site().settings().html());
    parser = new ArticleParser(sample.site(), Boilerplate.standard());
  }

  /** YAML front matter to fields. */
  @Benchmark
  public FrontMatter frontMatter() {
    Fence fence = fences.get(next());
    Location start = new Location("a.md", fence.dataLine(), 0);
    return frontMatter.read(
        List.of(
            new FrontMatterReader.Layer(
                data.read(fence.data(), fence.format().orElseThrow(), start, NOBODY).orElseThrow(),
                new Typed("a.md", NOBODY))));
  }

  /** Markdown to a body. */
  @Benchmark
  public Body markdown() {
    Fence fence = fences.get(next());
    return markdown.read(fence.text(), fence.textLine());
  }

  /** The text of a file to an article. */
  @Benchmark
  public Object article() {
    return parser.parse(texts.get(next()), NOBODY);
  }

  private int next() {
    next = (next + 1) % texts.size();
    return next;
  }
}
