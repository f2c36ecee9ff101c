package arkib.ledger;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Confidence;
import arkib.article.Correction;
import arkib.article.Filing;
import arkib.article.GivenName;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.article.NotBefore;
import arkib.article.Origin;
import arkib.article.Picture;
import arkib.article.Precision;
import arkib.article.Provenance;
import arkib.article.Publication;
import arkib.article.Spelling;
import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Footnote;
import arkib.article.body.Inline;
import arkib.article.body.Reference;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Articles with every part that an article can have, chosen by a seed. */
final class SampleRecords {

  private static final List<String> TEXTS =
      List.of(
          "", "a", "Banjir di pekan", "بهاس ملايو", "é\u0301 𝕏 \u0000 \t\r\n", "x".repeat(300));
  private static final String SHA256 = Digest.hex(new byte[0]);

  private final SplittableRandom random;
  private int deep;

  SampleRecords(long seed) {
    this.random = new SplittableRandom(seed);
  }

  Article article() {
    return new Article(
        "berita/" + random.nextInt(1000) + ".md",
        one(Kind.values()),
        new Heading(solid(), perhaps(this::text), some(this::text), perhaps(this::picture)),
        new Publication(
            perhaps(this::date),
            perhaps(this::date),
            perhaps(this::date),
            random.nextBoolean(),
            perhaps(() -> new NotBefore(date(), count()))),
        new Filing(
            perhaps(this::text),
            some(this::text),
            perhaps(this::text),
            perhaps(this::text),
            some(() -> new GivenName(text(), one(NameType.values()))),
            some(this::text)),
        new Article.Permalink("slug", some(this::text)),
        new Provenance(
            perhaps(this::origin),
            some(() -> new Correction(perhaps(this::date), solid())),
            perhaps(this::capture)),
        body(),
        extra(2));
  }

  Card card(Article article) {
    return Card.of(
        article, some(this::name), new Fingerprint(random.nextLong(), random.nextLong()));
  }

  private CarriedName name() {
    return new CarriedName(
        solid(),
        one(NameType.values()),
        count(),
        some(() -> new Spelling(solid(), 1 + random.nextInt(200))));
  }

  /** Every kind of block and inline, each at least once. */
  static Body everything() {
    List<Inline> inlines = new ArrayList<>();
    for (int kind = 0; kind < INLINES; kind++) {
      inlines.add(new SampleRecords(kind).inline(kind));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(inlines));
    for (int kind = 0; kind < BLOCKS; kind++) {
      blocks.add(new SampleRecords(kind).block(kind));
    }
    return new Body(blocks, List.of(new Footnote("1", 2, blocks)), List.of());
  }

  private Body body() {
    return new Body(
        some(this::block),
        some(() -> new Footnote(text(), 1 + count(), some(this::block))),
        some(
            () ->
                new Reference(
                    text(), one(Reference.Kind.values()), count(), random.nextInt(2) * count())));
  }

  private static final int BLOCKS = 12;
  private static final int INLINES = 13;

  private Block block() {
    return block(random.nextInt(BLOCKS));
  }

  private Block block(int kind) {
    return switch (kind) {
      case 0 -> new Block.Paragraph(inlines());
      case 1 -> new Block.Subheading(1 + random.nextInt(6), inlines(), text());
      case 2 -> new Block.ItemList(integer(), random.nextBoolean(), some(this::item));
      case 3 -> new Block.Quote(blocks());
      case 4 -> new Block.Table(some(this::row), some(this::row));
      case 5 -> new Block.CodeBlock(perhaps(this::text), text());
      case 6 ->
          new Block.Figure(perhaps(this::text), text(), inlines(), perhaps(this::text), integer());
      case 7 -> new Block.Rule();
      case 8 -> new Block.HtmlBlock(inlines());
      case 9 -> new Block.Remark(one(Block.Remark.Matter.values()));
      case 10 -> new Block.Embed("https://youtu.be/arkib-" + (1000 + random.nextInt(9000)) + "a");
      default -> new Block.SignOff(text());
    };
  }

  private Inline inline() {
    return inline(random.nextInt(INLINES));
  }

  private Inline inline(int kind) {
    return switch (kind) {
      case 0 -> new Inline.Text(text());
      case 1 -> new Inline.Emphasis(inlines());
      case 2 -> new Inline.Strong(inlines());
      case 3 -> new Inline.Struck(inlines());
      case 4 -> new Inline.Code(text());
      case 5 -> new Inline.Link(text(), perhaps(this::text), inlines());
      case 6 -> new Inline.Image(text(), text(), perhaps(this::text));
      case 7 -> new Inline.SoftBreak();
      case 8 -> new Inline.HardBreak();
      case 9 -> new Inline.HtmlInline(text());
      case 10 -> new Inline.FootnoteReference(count(), count());
      case 11 -> new Inline.Dateline(text(), text());
      default -> new Inline.Mention(text(), inlines());
    };
  }

  private Block.Item item() {
    return new Block.Item(blocks(), perhaps(random::nextBoolean), random.nextBoolean());
  }

  private Block.Row row() {
    return new Block.Row(
        some(
            () ->
                new Block.Cell(
                    inlines(), perhaps(() -> one(Block.Alignment.values())), 1 + count())));
  }

  private List<Block> blocks() {
    return deeper(this::block);
  }

  private List<Inline> inlines() {
    return deeper(this::inline);
  }

  private <T> List<T> deeper(Supplier<T> maker) {
    if (deep > 3) {
      return List.of();
    }
    deep++;
    List<T> made = some(maker);
    deep--;
    return made;
  }

  private Map<String, Object> extra(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put("kunci " + i, value(depth));
    }
    return map;
  }

  private Object value(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(3)) {
      case 0 -> text();
      case 1 -> some(() -> value(depth - 1));
      default -> extra(depth - 1);
    };
  }

  private Origin origin() {
    return new Origin(
        perhaps(this::text), perhaps(this::text), perhaps(this::date), perhaps(this::text));
  }

  private Capture capture() {
    return new Capture(
        new Capture.RawFile(SHA256, random.nextLong(1L << 40), count()),
        perhaps(this::text),
        perhaps(this::text),
        some(() -> new Capture.SetAside(count(), text())),
        some(() -> new Capture.Guess(text(), text(), one(Confidence.values()))));
  }

  private Picture picture() {
    return new Picture(solid(), text(), perhaps(this::text), perhaps(this::text));
  }

  private NewsDate date() {
    LocalDateTime local =
        LocalDateTime.ofEpochSecond(
            random.nextLong(EARLIEST.getEpochSecond(), LATEST.getEpochSecond()), 0, ZoneOffset.UTC);
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801));
    return new NewsDate(one(Precision.values()), local.atOffset(offset));
  }

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private OptionalInt integer() {
    return random.nextBoolean() ? OptionalInt.of(count()) : OptionalInt.empty();
  }

  private int count() {
    return random.nextBoolean() ? random.nextInt(200) : random.nextInt(Integer.MAX_VALUE);
  }

  private String text() {
    return one(TEXTS.toArray(String[]::new));
  }

  private String solid() {
    return "t" + text();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> perhaps(Supplier<T> maker) {
    return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> maker) {
    return Stream.generate(maker).limit(random.nextInt(4)).toList();
  }
}
