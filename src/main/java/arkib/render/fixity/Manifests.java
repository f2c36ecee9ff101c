package arkib.render.fixity;

import arkib.address.Address;
import arkib.digest.FileSum;
import arkib.fixity.Manifest;
import arkib.fixity.Months;
import arkib.plan.Articles;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The manifests of all other files: one a month for those whose path has that month, and {@code
 * manifest-sha256.txt} for these manifests and what belongs to no month. Two are never of one file,
 * so that following them from the last, all are met once.
 */
public final class Manifests implements OutputKind {

  private static final int MONTHS = 1;
  private static final int WHOLE = 2;
  // Of most lines: 64 digits and a path.
  private static final int LINE = 160;

  @Override
  public String name() {
    return "manifest";
  }

  @Override
  public boolean isOfSite() {
    return true;
  }

  @Override
  public boolean isOfAllFiles() {
    return true;
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    Grouped all = new Grouped(site.pages().stream().map(page -> page.address().outputPath()));
    files(all, new TreeSet<>(all.months.keySet())).forEach(files);
  }

  @Override
  public Function<Set<String>, List<PlannedPage.OutputFile>> about(Collection<String> all) {
    Grouped files = new Grouped(all.stream());
    return changed ->
        files(
            files,
            changed.stream()
                .map(Months::number)
                .filter(month -> month > 0)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  // The manifests of these months, and that of the whole.
  private List<PlannedPage.OutputFile> files(Grouped all, Set<Integer> wanted) {
    List<PlannedPage.OutputFile> files = new ArrayList<>();
    wanted.forEach(month -> files.add(file(Months.manifest(month), MONTHS, all.months.get(month))));
    files.add(file(Manifest.NAME, WHOLE, all.whole));
    return files;
  }

  /** All files by the manifest in which they are. */
  private static final class Grouped {
    private final Map<Integer, List<String>> months = new HashMap<>();
    private final List<String> whole = new ArrayList<>();

    Grouped(Stream<String> paths) {
      paths.forEach(
          path -> {
            int month = Months.number(path);
            List<String> listed =
                month == 0 ? whole : months.computeIfAbsent(month, m -> new ArrayList<>());
            listed.add(path);
          });
      // They are among all files of a site that was built.
      Set<String> own =
          months.keySet().stream().map(month -> Months.manifest(month)).collect(Collectors.toSet());
      whole.removeIf(path -> path.equals(Manifest.NAME) || own.contains(path));
      whole.addAll(own);
      whole.sort(Comparator.naturalOrder());
    }
  }

  // Sorted as a reader of the manifest would: by path, not by address.
  private PlannedPage.OutputFile file(String path, int round, List<String> listed) {
    listed.sort(Comparator.naturalOrder());
    return new PlannedPage.OutputFile(
        Address.ROOT.file(path), name(), new Unmade(round, List.copyOf(listed)));
  }

  /** A manifest of files that are not made yet: of no use but to learn what they came to. */
  private record Unmade(int round, List<String> listed) implements OutputContent {
    @Override
    public OutputContent knowing(Function<String, FileSum> files) {
      return new Content(round, listed, files);
    }

    @Override
    public void state(OutputRecipe recipe) {
      listed.forEach(recipe::entry);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      throw new IllegalStateException("a manifest of files that are not made");
    }
  }

  private record Content(int round, List<String> listed, Function<String, FileSum> files)
      implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      listed.forEach(path -> recipe.file(path, files.apply(path).sha256()));
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      StringBuilder lines = new StringBuilder(listed.size() * LINE);
      listed.forEach(path -> Manifest.line(lines, files.apply(path).sha256(), path));
      return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
