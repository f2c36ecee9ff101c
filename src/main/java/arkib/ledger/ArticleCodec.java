package arkib.ledger;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Card;
import arkib.article.Confidence;
import arkib.article.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All of an article that its card does not have, as bytes. */
public final class ArticleCodec {

  private static final Confidence[] CONFIDENCES = Confidence.values();

  private ArticleCodec() {}

  private enum Mark {
    TEXT,
    LIST,
    MAP
  }

  private static final Mark[] MARKS = Mark.values();

  /** The bytes of an article without its card. */
  public static byte[] write(Article article) {
    BinaryWriter out = new BinaryWriter();
    provenance(out, article.provenance());
    extra(out, article.extra());
    BodyCodec.write(out, article.body());
    return out.toByteArray();
  }

  /** The article of a card. */
  public static Article read(byte[] bytes, Card card) {
    BinaryReader in = new BinaryReader(bytes, 0);
    Provenance provenance = provenance(in);
    Map<String, Object> extra = new LinkedHashMap<>();
    map(in).forEach(extra::put);
    return new Article(
        card.source(),
        card.kind(),
        card.heading(),
        card.publication(),
        card.filing(),
        card.permalink(),
        provenance,
        BodyCodec.read(in),
        extra);
  }

  private static void provenance(BinaryWriter out, Provenance provenance) {
    out.optional(provenance.origin(), CardCodec::origin);
    out.list(provenance.corrections(), CardCodec::correction);
    out.optional(provenance.capture(), ArticleCodec::capture);
  }

  private static Provenance provenance(BinaryReader in) {
    return new Provenance(
        in.optional(CardCodec::origin),
        in.list(CardCodec::correction),
        in.optional(ArticleCodec::capture));
  }

  private static void capture(BinaryWriter out, Capture capture) {
    CardCodec.raw(out, capture.raw());
    out.optional(capture.site(), BinaryWriter::text);
    out.optional(capture.tagline(), BinaryWriter::text);
    out.list(
        capture.setAside(),
        (o, line) -> {
          o.number(line.line());
          o.text(line.rule());
        });
    out.list(
        capture.guesses(),
        (o, guess) -> {
          o.text(guess.field());
          o.text(guess.from());
          o.choice(guess.confidence());
        });
  }

  private static Capture capture(BinaryReader in) {
    return new Capture(
        CardCodec.raw(in),
        in.optional(BinaryReader::text),
        in.optional(BinaryReader::text),
        in.list(r -> new Capture.SetAside(r.count(), r.text())),
        in.list(r -> new Capture.Guess(r.text(), r.text(), r.choice(CONFIDENCES))));
  }

  private static void extra(BinaryWriter out, Map<?, ?> extra) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(extra.entrySet());
    out.list(
        entries,
        (o, entry) -> {
          o.text((String) entry.getKey());
          value(o, entry.getValue());
        });
  }

  private static Map<String, Object> map(BinaryReader in) {
    Map<String, Object> map = new LinkedHashMap<>();
    int size = in.count();
    for (int i = 0; i < size; i++) {
      map.put(in.text(), value(in));
    }
    return map;
  }

  private static void value(BinaryWriter out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.choice(Mark.MAP);
      extra(out, map);
    } else if (value instanceof List<?> list) {
      out.choice(Mark.LIST);
      out.list(new ArrayList<Object>(list), ArticleCodec::value);
    } else {
      out.choice(Mark.TEXT);
      out.text((String) value);
    }
  }

  private static Object value(BinaryReader in) {
    return switch (in.choice(MARKS)) {
      case TEXT -> in.text();
      case LIST -> in.list(ArticleCodec::value);
      case MAP -> map(in);
    };
  }
}
