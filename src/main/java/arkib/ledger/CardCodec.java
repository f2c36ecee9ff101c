package arkib.ledger;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Card;
import arkib.article.CarriedName;
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
import arkib.article.Publication;
import arkib.article.Sketch;
import arkib.article.Spelling;
import arkib.article.body.Reference;
import java.time.Instant;
import java.time.ZoneOffset;

/** A card as bytes. */
final class CardCodec {

  private static final Kind[] KINDS = Kind.values();
  private static final Precision[] PRECISIONS = Precision.values();
  private static final NameType[] TYPES = NameType.values();
  private static final Reference.Kind[] REFERENCES = Reference.Kind.values();

  private CardCodec() {}

  static void write(BinaryWriter out, Card card) {
    out.choice(card.kind());
    heading(out, card.heading());
    publication(out, card.publication());
    filing(out, card.filing());
    out.text(card.permalink().slug());
    out.list(card.permalink().aliases(), BinaryWriter::text);
    out.list(card.names(), CardCodec::name);
    out.optional(card.origin(), CardCodec::origin);
    out.list(card.corrections(), CardCodec::correction);
    out.optional(card.raw(), CardCodec::raw);
    out.number(card.words());
    out.optional(card.sketch(), CardCodec::sketch);
    out.list(card.references(), CardCodec::reference);
    out.fingerprint(card.content());
    out.fingerprint(card.shown());
  }

  static Card read(BinaryReader in, String source) {
    return new Card(
        source,
        in.choice(KINDS),
        heading(in),
        publication(in),
        filing(in),
        new Article.Permalink(in.text(), in.list(BinaryReader::text)),
        in.list(CardCodec::name),
        in.optional(CardCodec::origin),
        in.list(CardCodec::correction),
        in.optional(CardCodec::raw),
        in.count(),
        in.optional(CardCodec::sketch),
        in.list(CardCodec::reference),
        in.fingerprint(),
        in.fingerprint());
  }

  private static void heading(BinaryWriter out, Heading heading) {
    out.text(heading.headline());
    out.optional(heading.standfirst(), BinaryWriter::text);
    out.list(heading.byline(), BinaryWriter::word);
    out.optional(heading.picture(), CardCodec::picture);
  }

  private static Heading heading(BinaryReader in) {
    return new Heading(
        in.text(),
        in.optional(BinaryReader::text),
        in.list(BinaryReader::word),
        in.optional(CardCodec::picture));
  }

  private static void picture(BinaryWriter out, Picture picture) {
    out.text(picture.src());
    out.text(picture.alt());
    out.optional(picture.caption(), BinaryWriter::text);
    out.optional(picture.credit(), BinaryWriter::text);
  }

  private static Picture picture(BinaryReader in) {
    return new Picture(
        in.text(), in.text(), in.optional(BinaryReader::text), in.optional(BinaryReader::text));
  }

  private static void publication(BinaryWriter out, Publication publication) {
    out.optional(publication.published(), CardCodec::date);
    out.optional(publication.updated(), CardCodec::date);
    out.optional(publication.expires(), CardCodec::date);
    out.flag(publication.draft());
    out.optional(publication.notBefore(), CardCodec::notBefore);
    out.optional(publication.withdrawn(), BinaryWriter::text);
  }

  private static Publication publication(BinaryReader in) {
    return new Publication(
        in.optional(CardCodec::date),
        in.optional(CardCodec::date),
        in.optional(CardCodec::date),
        in.flag(),
        in.optional(CardCodec::notBefore),
        in.optional(BinaryReader::text));
  }

  static void date(BinaryWriter out, NewsDate date) {
    out.choice(date.precision());
    out.fixed(date.second());
    out.fixed(date.offset());
  }

  static NewsDate date(BinaryReader in) {
    Precision precision = in.choice(PRECISIONS);
    Instant start = Instant.ofEpochSecond(in.fixed());
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(Math.toIntExact(in.fixed()));
    return new NewsDate(precision, start.atOffset(offset));
  }

  private static void notBefore(BinaryWriter out, NotBefore bound) {
    date(out, bound.date());
    out.number(bound.line());
  }

  private static NotBefore notBefore(BinaryReader in) {
    return new NotBefore(date(in), in.count());
  }

  private static void filing(BinaryWriter out, Filing filing) {
    out.optional(filing.section(), BinaryWriter::word);
    out.list(filing.tags(), BinaryWriter::word);
    out.optional(filing.series(), BinaryWriter::word);
    out.optional(filing.language(), BinaryWriter::word);
    out.list(filing.named(), CardCodec::given);
    out.list(filing.notTags(), BinaryWriter::word);
  }

  private static Filing filing(BinaryReader in) {
    return new Filing(
        in.optional(BinaryReader::word),
        in.list(BinaryReader::word),
        in.optional(BinaryReader::word),
        in.optional(BinaryReader::word),
        in.list(CardCodec::given),
        in.list(BinaryReader::word));
  }

  private static void given(BinaryWriter out, GivenName name) {
    out.word(name.text());
    out.choice(name.type());
  }

  private static GivenName given(BinaryReader in) {
    return new GivenName(in.word(), in.choice(TYPES));
  }

  private static void name(BinaryWriter out, CarriedName name) {
    out.word(name.id());
    out.choice(name.type());
    out.number(name.quarters());
    out.list(name.spellings(), CardCodec::spelling);
  }

  private static CarriedName name(BinaryReader in) {
    return new CarriedName(in.word(), in.choice(TYPES), in.count(), in.list(CardCodec::spelling));
  }

  private static void spelling(BinaryWriter out, Spelling spelling) {
    out.word(spelling.text());
    out.number(spelling.count());
  }

  private static Spelling spelling(BinaryReader in) {
    return new Spelling(in.word(), in.count());
  }

  static void origin(BinaryWriter out, Origin origin) {
    out.optional(origin.url(), BinaryWriter::text);
    out.optional(origin.outlet(), BinaryWriter::word);
    out.optional(origin.captured(), CardCodec::date);
    out.optional(origin.archive(), BinaryWriter::text);
  }

  static Origin origin(BinaryReader in) {
    return new Origin(
        in.optional(BinaryReader::text),
        in.optional(BinaryReader::word),
        in.optional(CardCodec::date),
        in.optional(BinaryReader::text));
  }

  static void correction(BinaryWriter out, Correction correction) {
    out.optional(correction.date(), CardCodec::date);
    out.text(correction.note());
  }

  static Correction correction(BinaryReader in) {
    return new Correction(in.optional(CardCodec::date), in.text());
  }

  static void raw(BinaryWriter out, Capture.RawFile raw) {
    out.text(raw.sha256());
    out.number(raw.bytes());
    out.number(raw.lines());
  }

  static Capture.RawFile raw(BinaryReader in) {
    return new Capture.RawFile(in.text(), in.number(), in.count());
  }

  private static void sketch(BinaryWriter out, Sketch sketch) {
    out.fixed(sketch.first());
    out.fixed(sketch.second());
    out.fixed(sketch.third());
    out.fixed(sketch.fourth());
  }

  private static Sketch sketch(BinaryReader in) {
    return new Sketch(in.fixed(), in.fixed(), in.fixed(), in.fixed());
  }

  private static void reference(BinaryWriter out, Reference reference) {
    out.text(reference.target());
    out.choice(reference.kind());
    out.number(reference.line());
    out.number(reference.column());
  }

  private static Reference reference(BinaryReader in) {
    return new Reference(in.text(), in.choice(REFERENCES), in.count(), in.count());
  }
}
