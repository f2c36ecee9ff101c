package arkib.render.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of an article's record, in order. A record in JSON Lines has all that are known of the
 * article, those with a dot as members of an object; a table has a column for each that fits into a
 * cell, by the same name. A schema, a word for readers in each language and a test for each go with
 * them.
 */
public enum DataField {
  /** Its address within the site. */
  ID("id", Cells::id),
  /** Its URL. */
  URL("url", Cells::url),
  /** The file that it was read from. */
  FILE("file", Cells::file),
  /** The headline. */
  HEADLINE("headline", Cells::headline),
  /** The standfirst. */
  STANDFIRST("standfirst", Cells::standfirst),
  /** The authors. */
  BYLINE("byline", Cells::byline),
  /** When it was published, in EDTF. */
  PUBLISHED("published", Cells::published),
  /** How exactly that is known. */
  PUBLISHED_PRECISION("publishedPrecision", Cells::publishedPrecision),
  /** When it was last changed, in EDTF. */
  UPDATED("updated", Cells::updated),
  /** How exactly that is known. */
  UPDATED_PRECISION("updatedPrecision", Cells::updatedPrecision),
  /** For an undated article, the date before which it was not published, in EDTF. */
  NOT_BEFORE("notBefore", Cells::notBefore),
  /** The language of the text. */
  LANGUAGE("language", Cells::language),
  /** The section. */
  SECTION("section", Cells::section),
  /** The series. */
  SERIES("series", Cells::series),
  /** The tags. */
  TAGS("tags", Cells::tags),
  /** The names that it carries, by their ids. */
  NAME_ID("names.id", Cells::nameIds),
  /** What each is the name of. */
  NAME_TYPE("names.type"),
  /** The names. */
  NAME("names.name", Cells::names),
  /** The page of each. */
  NAME_URL("names.url"),
  /** The same elsewhere. */
  NAME_SAME_AS("names.sameAs"),
  /** How often the text has each. */
  NAME_MENTIONS("names.mentions"),
  /** A spelling. */
  SPELLING("names.spellings.text"),
  /** How often the text has it. */
  SPELLING_COUNT("names.spellings.count"),
  /** Where it was first published. */
  SOURCE_URL("source.url", Cells::sourceUrl),
  /** By whom. */
  SOURCE_OUTLET("source.outlet", Cells::sourceOutlet),
  /** When that was captured, in EDTF. */
  SOURCE_CAPTURED("source.captured", Cells::sourceCaptured),
  /** A copy in a web archive. */
  SOURCE_ARCHIVE("source.archive", Cells::sourceArchive),
  /** The text as captured. */
  CAPTURE_URL("capture.url", Cells::captureUrl),
  /** Its SHA-256. */
  CAPTURE_SHA256("capture.sha256", Cells::captureSha256),
  /** Its size. */
  CAPTURE_BYTES("capture.bytes", Cells::captureBytes),
  /** How many lines it has. */
  CAPTURE_LINES("capture.lines", Cells::captureLines),
  /** The site that its masthead names. */
  CAPTURE_SITE("capture.site"),
  /** What was read from it without the editor's saying so. */
  READING_FIELD("capture.readings.field"),
  /** Where that was found. */
  READING_FROM("capture.readings.from"),
  /** How sure it is. */
  READING_CONFIDENCE("capture.readings.confidence"),
  /** The lead picture. */
  PICTURE_URL("picture.url"),
  /** What a reader who cannot see it is told. */
  PICTURE_ALT("picture.alt"),
  /** The line below it. */
  PICTURE_CAPTION("picture.caption"),
  /** Who made it. */
  PICTURE_CREDIT("picture.credit"),
  /** When something was corrected, in EDTF. */
  CORRECTION_DATE("corrections.date", Cells::correctionDates),
  /** What was corrected. */
  CORRECTION_NOTE("corrections.note", Cells::correctionNotes),
  /** How many words the text has. */
  WORDS("words", Cells::words),
  /** The text. */
  TEXT("text");

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // each names a method and holds nothing
  private final Optional<Function<Cells, String>> cell;

  DataField(String path) {
    this.path = path;
    this.cell = Optional.empty();
  }

  DataField(String path, Function<Cells, String> cell) {
    this.path = path;
    this.cell = Optional.of(cell);
  }

  /** Its name: the column's, and the way to it in a record. */
  public String path() {
    return path;
  }

  /** Whether tables have a column of it. */
  public boolean isColumn() {
    return cell.isPresent();
  }

  /** The columns of a table, in order. */
  static List<DataField> columns() {
    return Arrays.stream(values()).filter(DataField::isColumn).toList();
  }

  /** What a column says of an article; empty where it says nothing. */
  String of(Cells article) {
    return cell.orElseThrow().apply(article);
  }
}
