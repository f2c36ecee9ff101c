package arkib.render.view;

import arkib.archive.Period;
import arkib.archive.Portion;
import arkib.plan.PlannedPage;
import arkib.render.data.DataField;
import arkib.render.data.Dataset;
import arkib.render.data.Records;
import arkib.render.data.Schemas;
import arkib.render.data.Tables;
import arkib.site.SideFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page of what the archive hands out as data becomes a view. */
public final class DataViews {

  /** What is handed out by month, in the order in which it is told. */
  private enum Format {
    JSONL(SideFile.JSONL, Records.ENDING, "application/jsonl"),
    CSV(SideFile.CSV, Tables.ENDING, "text/csv");

    private final SideFile file;
    private final String ending;
    private final String mediaType;

    Format(SideFile file, String ending, String mediaType) {
      this.file = file;
      this.ending = ending;
      this.mediaType = mediaType;
    }

    String key() {
      return "data." + ending;
    }
  }

  private final Terms terms;
  private final Pages pages;
  private final List<SideFile> asked;
  private final List<Format> formats;

  /** The views of a site's data. */
  public DataViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
    this.asked = terms.settings().outputs().files();
    this.formats = Arrays.stream(Format.values()).filter(f -> asked.contains(f.file)).toList();
  }

  /** What stands around the page. */
  public PageView page(PlannedPage.DataPage page) {
    return pages.ofNone(page.address(), title(), Optional.of(summary()));
  }

  /** The page. */
  public DataView data(PlannedPage.DataPage page) {
    return new DataView(
        title(),
        summary(),
        dataset(page).jsonLd(),
        groups(page.portions()),
        rules(),
        fields(),
        asked.contains(SideFile.NINJS)
            ? Optional.of(terms.words().get("data.ninjs"))
            : Optional.empty(),
        schemas());
  }

  private String title() {
    return terms.words().get("data.title");
  }

  private String summary() {
    String key = formats.isEmpty() ? "data.summary.ninjs" : "data.summary";
    return terms.words().get(key, terms.siteName());
  }

  private Dataset dataset(PlannedPage.DataPage page) {
    List<Dataset.Download> files = new ArrayList<>();
    for (Portion portion : page.portions()) {
      for (Format format : formats) {
        String url = terms.urls().absolute(terms.addresses().data(portion, format.ending));
        files.add(new Dataset.Download(url, format.mediaType));
      }
    }
    return new Dataset(
        terms.urls().absolute(page.address()),
        terms.words().get("data.name", terms.siteName()),
        summary(),
        terms.settings().language(),
        terms.settings().publisher(),
        years(page.portions()),
        files);
  }

  private static Optional<String> years(List<Portion> portions) {
    IntSummaryStatistics years =
        portions.stream()
            .flatMap(portion -> portion.period().stream())
            .mapToInt(Period::year)
            .summaryStatistics();
    return years.getCount() == 0
        ? Optional.empty()
        : Optional.of(
            String.format(java.util.Locale.ROOT, "%04d/%04d", years.getMin(), years.getMax()));
  }

  private List<DataView.Group> groups(List<Portion> portions) {
    TreeMap<Integer, List<DataView.Row>> years = new TreeMap<>(Comparator.reverseOrder());
    List<DataView.Row> undated = new ArrayList<>();
    for (Portion portion : portions) {
      portion
          .period()
          .map(period -> years.computeIfAbsent(period.year(), year -> new ArrayList<>()))
          .orElse(undated)
          .add(row(portion));
    }
    List<DataView.Group> groups = new ArrayList<>();
    years.forEach(
        (year, rows) -> {
          String label = terms.dates().text(new Period.Year(year));
          groups.add(new DataView.Group("t" + label, label, rows));
        });
    if (!undated.isEmpty()) {
      groups.add(new DataView.Group("t0", terms.words().get("undated"), undated));
    }
    return groups;
  }

  private DataView.Row row(Portion portion) {
    String period =
        portion
            .period()
            .map(p -> p instanceof Period.Year ? monthUnknown() : terms.dates().text(p))
            .orElseGet(() -> terms.words().get("undated"));
    String label =
        portion.part().isEmpty() ? period : terms.words().get("data.part", period, portion.part());
    List<Link> files =
        formats.stream()
            .map(
                format ->
                    Link.to(
                        terms.words().get(format.key()),
                        terms.href(terms.addresses().data(portion, format.ending))))
            .toList();
    return new DataView.Row(label, files);
  }

  private String monthUnknown() {
    return terms.words().get("month.unknown");
  }

  private List<String> rules() {
    Stream<String> ofMonths =
        formats.isEmpty()
            ? Stream.empty()
            : Stream.of("data.rule.months", "data.rule.dates", "data.rule.absent");
    return Stream.concat(ofMonths, formats.stream().map(format -> format.key() + ".rule"))
        .map(key -> terms.words().get(key))
        .toList();
  }

  private List<DataView.Field> fields() {
    boolean records = formats.contains(Format.JSONL);
    boolean tables = formats.contains(Format.CSV);
    return Arrays.stream(DataField.values())
        .filter(field -> records || (tables && field.isColumn()))
        .map(
            field ->
                new DataView.Field(
                    field.path(),
                    tables && field.isColumn(),
                    terms.words().get("data.field." + field.path())))
        .toList();
  }

  private List<Link> schemas() {
    return asked.stream()
        .flatMap(
            file ->
                Schemas.address(terms.addresses(), file)
                    .map(
                        at ->
                            Link.to(
                                terms.words().get("data.schema." + file.word()), terms.href(at)))
                    .stream())
        .toList();
  }
}
