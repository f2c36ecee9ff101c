package arkib.parse.capture;

import arkib.article.NewsDate;
import arkib.article.NotBefore;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes a reading as one JSON object, its keys always in the same order. */
public final class ReadingJson {

  private final JsonGenerator json;

  /** A writer to a generator, which stays open. */
  public ReadingJson(JsonGenerator json) {
    this.json = Objects.requireNonNull(json, "json");
  }

  /**
   * Writes one object.
   *
   * @param file how the file is called
   * @param sha256 the SHA-256 of its bytes, in lower-case hex
   * @throws IOException as the generator does
   */
  public void write(Reading reading, String file, String sha256) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    head(reading.head());
    dateline(reading.story().dateline());
    counts(reading.head().counts());
    texts("tags", reading.story().tags());
    list("blocks", reading.story().blocks(), this::block);
    signOff(reading.story().signOff());
    list("corrections", reading.story().corrections(), this::correction);
    list("boilerplate", reading.boilerplate(), this::setAside);
    findings(reading.findings());
    json.writeStringField("sha256", sha256);
    json.writeEndObject();
  }

  private void head(Head head) throws IOException {
    text("site", head.site());
    text("tagline", head.tagline());
    text("section", head.section());
    text("title", head.title());
    text("standfirst", head.standfirst());
    texts("byline", head.byline());
    date("published", head.published());
    date("modified", head.modified());
  }

  private void date(String name, Optional<ReadDate> date) throws IOException {
    if (date.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    ReadDate read = date.get();
    json.writeObjectFieldStart(name);
    text("value", read.value().map(NewsDate::edtf));
    json.writeStringField("precision", read.precision());
    if (read.partial().isPresent()) {
      text("partial", read.partial());
    }
    json.writeStringField("from", read.from());
    json.writeStringField("confidence", lower(read.confidence()));
    json.writeEndObject();
  }

  private void dateline(Optional<Dateline> dateline) throws IOException {
    if (dateline.isEmpty()) {
      json.writeNullField("dateline");
      return;
    }
    Dateline read = dateline.get();
    json.writeObjectFieldStart("dateline");
    json.writeStringField("raw", read.raw());
    text("place", read.place());
    if (read.date().isEmpty()) {
      json.writeNullField("date");
    } else {
      json.writeObjectFieldStart("date");
      text("text", read.dateText());
      json.writeStringField("value", read.date().get().date().edtf());
      json.writeStringField("precision", read.date().get().date().precision());
      json.writeEndObject();
    }
    text("agency", read.agency());
    json.writeEndObject();
  }

  private void counts(Optional<Counts> counts) throws IOException {
    if (counts.isEmpty()) {
      json.writeNullField("counts");
      return;
    }
    json.writeObjectFieldStart("counts");
    number("comments", counts.get().comments());
    number("views", counts.get().views());
    json.writeStringField("raw", counts.get().raw());
    json.writeEndObject();
  }

  private void block(TextBlock block) throws IOException {
    TextBlock.Marks marks = block.marks();
    json.writeStringField("type", block.type().id());
    json.writeNumberField("line", block.line());
    json.writeStringField("text", block.text());
    if (marks.confidence().isPresent()) {
      json.writeStringField("confidence", lower(marks.confidence().get()));
    }
    if (marks.alt()) {
      json.writeBooleanField("alt", true);
    }
    if (marks.credit().isPresent()) {
      text("credit", marks.credit());
    }
    if (block.type() == TextBlock.Type.LIST_ITEM) {
      json.writeBooleanField("ordered", marks.number().isPresent());
    }
    if (marks.duplicateOf().isPresent()) {
      text("duplicateOf", marks.duplicateOf());
    }
    if (!marks.flags().isEmpty()) {
      texts("flags", marks.flags());
    }
    if (block.isJawi()) {
      json.writeStringField("lang", "ms-Arab");
      json.writeStringField("dir", "rtl");
    }
  }

  private void signOff(Optional<Story.SignOff> signOff) throws IOException {
    if (signOff.isEmpty()) {
      json.writeNullField("signoff");
      return;
    }
    json.writeObjectFieldStart("signoff");
    json.writeStringField("raw", signOff.get().raw());
    json.writeStringField("credit", signOff.get().credit());
    json.writeNumberField("line", signOff.get().line());
    json.writeEndObject();
  }

  private void correction(Story.CorrectionNote note) throws IOException {
    json.writeNumberField("line", note.line());
    json.writeStringField("text", note.text());
  }

  private void setAside(Reading.SetAside line) throws IOException {
    json.writeNumberField("line", line.line());
    json.writeStringField("rule", line.rule());
    json.writeStringField("text", line.text());
  }

  private void findings(Findings findings) throws IOException {
    list("mentionedDates", findings.mentionedDates(), this::mentioned);
    list("relativeDates", findings.relativeDates(), this::relative);
    list("duplicates", findings.duplicates(), this::duplicate);
    texts("warnings", findings.warnings());
    if (findings.notBefore().isPresent()) {
      NotBefore notBefore = findings.notBefore().get();
      json.writeObjectFieldStart("notBefore");
      json.writeStringField("value", notBefore.date().edtf());
      json.writeStringField(
          "reason",
          "latest absolute date mentioned in the past tense (line " + notBefore.line() + ")");
      json.writeEndObject();
    }
    if (findings.genre().isPresent()) {
      text("genre", findings.genre());
    }
  }

  private void mentioned(Findings.MentionedDate date) throws IOException {
    json.writeStringField("text", date.text());
    json.writeNumberField("line", date.line());
    json.writeStringField("value", date.value());
    json.writeStringField("precision", date.precision());
    if (date.resolvedWith().isPresent()) {
      text("resolvedWith", date.resolvedWith());
    }
  }

  private void relative(Findings.RelativeDate date) throws IOException {
    json.writeStringField("text", date.text());
    json.writeNumberField("line", date.line());
  }

  private void duplicate(Findings.Duplicate duplicate) throws IOException {
    json.writeNumberField("line", duplicate.line());
    json.writeStringField("of", duplicate.of());
  }

  /** Writes the fields of one object. */
  @FunctionalInterface
  private interface Fields<T> {
    void write(T value) throws IOException;
  }

  private <T> void list(String name, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private void number(String name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsLong());
    } else {
      json.writeNullField(name);
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
