package arkib.bench;

import arkib.article.Article;
import arkib.article.Filing;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.NameType;
import arkib.article.Provenance;
import arkib.article.Publication;
import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import arkib.diagnostic.Location;
import arkib.names.Alias;
import arkib.names.AliasCase;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.names.Facts;
import arkib.names.Found;
import arkib.names.NameFinder;
import arkib.names.Ties;
import arkib.site.NameSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Finding names in articles, by how many aliases there are and how long the articles are. A score
 * is the megabytes of text that one core reads in a minute: an operation is a megabyte.
 *
 * <p>The texts and the names in them are the same however many others there are: it is asked what
 * it costs to know more names, not what it costs to find more of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MINUTES)
public class NamesBenchmark {

  private static final int MEGABYTES = 8;
  private static final int ALIASES_AN_ENTRY = 4;
  private static final int MET = 25;

  /** How many aliases the authority file has. */
  @Param({"100", "10000", "100000"})
  public int aliases;

  /** How long an article is, in words: the time a byte takes must not depend on it. */
  @Param({"400", "4000", "40000"})
  public int words;

  private final List<Article> articles = new ArrayList<>();
  private NameFinder finder;

  /** Makes the articles and the authority file; the texts name people that are in it. */
  @Setup
  public void setUp() {
    MadeUpText text = new MadeUpText(1_000);
    SplittableRandom random = new SplittableRandom(4);
    long bytes = 0;
    while (bytes < MEGABYTES * 1_000_000L) {
      String headline = text.headline(random);
      List<String> paragraphs = text.paragraphs(words, random);
      // What is made up has no letter outside ASCII but quotation marks.
      bytes += headline.length() + paragraphs.stream().mapToInt(String::length).sum();
      articles.add(article(headline, paragraphs));
    }
    finder = new NameFinder(authority(text), NameSettings.DEFAULT);
  }

  // Full names, forms of address, and one in four a place of one word.
  private Authority authority(MadeUpText text) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < aliases / ALIASES_AN_ENTRY; i++) {
      String name = i < MET ? text.person(i) : elsewhere(text.person(i));
      String first = name.substring(0, name.indexOf(' '));
      String last = name.substring(name.lastIndexOf(' ') + 1);
      boolean person = i % 4 != 0;
      entries.add(
          new Entry(
              "n" + i,
              person ? NameType.PERSON : NameType.PLACE,
              Optional.empty(),
              name,
              name,
              List.of(
                  alias(first + " " + last),
                  alias(person ? "Haji " + name : first),
                  alias(last + " " + first)),
              List.of("Datuk Seri", "Datuk", "Dr"),
              Ties.NONE,
              Facts.NONE,
              List.of(),
              Location.of("content/names/a.yaml")));
    }
    return new Authority(entries);
  }

  // No word of any text ends so.
  private static String elsewhere(String person) {
    return person.replace(" ", "xq ") + "xq";
  }

  private static Alias alias(String text) {
    return new Alias(text, Optional.empty(), AliasCase.AUTO, true, Optional.empty(), List.of());
  }

  private static Article article(String headline, List<String> paragraphs) {
    List<Block> blocks =
        paragraphs.stream()
            .<Block>map(text -> new Block.Paragraph(List.of(new Inline.Text(text))))
            .toList();
    return new Article(
        "a.md",
        Kind.NEWS,
        new Heading(headline, Optional.empty(), List.of(), Optional.empty()),
        new Publication(
            Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty()),
        Filing.NONE,
        new Article.Permalink("a", List.of()),
        new Provenance(Optional.empty(), List.of(), Optional.empty()),
        new Body(blocks, List.of(), List.of()),
        Map.of());
  }

  /** All articles. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public void find(Blackhole sink) {
    for (Article article : articles) {
      Found found = finder.in(article);
      sink.consume(found);
    }
  }
}
