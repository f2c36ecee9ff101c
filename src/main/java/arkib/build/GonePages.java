package arkib.build;

import arkib.address.Address;
import arkib.article.Card;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.ledger.AddressRecord;
import arkib.names.Entry;
import arkib.plan.NamePages;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of the pages of articles and names that the build before made and this one does not, with
 * the line that would lead readers on. Nothing is redirected from what was: a clean build would not
 * know it.
 */
final class GonePages {

  // What needs no quotes in a list of YAML.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/._-]+");

  private final Plan plan;
  private final Set<String> before;
  private final Supplier<List<AddressRecord>> known;
  private final Reporter reporter;
  private final Faulty faulty;

  /**
   * Looks for them.
   *
   * @param before the files that the build before made, below the output folder
   * @param known whose pages they were; asked for only where one of the files is gone
   * @param faulty what is not told of
   */
  GonePages(
      Plan plan,
      Set<String> before,
      Supplier<List<AddressRecord>> known,
      Reporter reporter,
      Faulty faulty) {
    this.plan = plan;
    this.before = before;
    this.known = known;
    this.reporter = reporter;
    this.faulty = faulty;
  }

  /**
   * Tells of them.
   *
   * @param files all files that may be gone, below the output folder
   */
  void report(Set<String> files) {
    Set<String> gone =
        files.stream().filter(before::contains).collect(Collectors.toCollection(HashSet::new));
    for (PlannedPage page : plan.pages()) {
      gone.remove(page.address().outputPath());
    }
    if (gone.isEmpty()) {
      return;
    }
    List<AddressRecord> records = known.get();
    List<AddressRecord> lost = of(gone, records);
    Successors successors = new Successors(plan, lost, () -> of(before, records));
    for (AddressRecord record : lost) {
      if (record.of() == AddressRecord.Of.ARTICLE) {
        article(record, successors);
      } else if (!faulty.names()) {
        name(record);
      }
    }
  }

  private static List<AddressRecord> of(Set<String> files, List<AddressRecord> records) {
    return records.stream()
        .filter(record -> files.contains(new Address(record.address()).outputPath()))
        .toList();
  }

  private void article(AddressRecord record, Successors successors) {
    Optional<Card> now = successors.of(record);
    String source = now.map(Card::source).orElse(record.key());
    if (faulty.sources().contains(source) || faulty.sources().contains(record.key())) {
      return;
    }
    Location at = Location.of("content/" + source);
    if (now.isPresent()) {
      String address = plan.links().of(source).orElseThrow().path();
      reporter.report(
          Problem.ARTICLE_MOVED, at, record.address(), address, listed(record.address()));
    } else {
      reporter.report(Problem.ARTICLE_PAGE_GONE, at, record.address(), listed(record.address()));
    }
  }

  private void name(AddressRecord record) {
    Optional<Entry> entry = plan.names().authority().entry(record.key());
    Location names = Location.of("content/names");
    if (entry.isEmpty()) {
      reporter.report(Problem.NAME_PAGE_GONE, names, record.address(), record.key());
    } else if (names(record).of(record.key()).isPresent()) {
      // Of another type now, and so in another folder.
      Location at = entry.get().at();
      reporter.report(Problem.NAME_PAGE_GONE, at, record.address(), listed(record.address()));
    } else {
      reporter.report(Problem.NAME_PAGE_EMPTY, names, record.address());
    }
  }

  private NamePages names(AddressRecord record) {
    int edition = plan.edition(new Address(record.address()));
    return plan.editions().get(edition).names();
  }

  private static String listed(String address) {
    boolean plain = PLAIN.matcher(address).matches();
    return plain ? address : "\"" + address.replace("\"", "\\\"") + "\"";
  }
}
