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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The manifests of all other files: one a month for those whose path has that month, and {@code
 * manifest-sha256.txt} for these manifests and what belongs to no month. Two are never of one file,
 * so that following them from the last, all are met once.
 */
public final class Manifests implements OutputKind {

  private static final int MONTHS = 1;
  private static final int WHOLE = 2;

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
    Map<String, List<Listed>> months = new TreeMap<>();
    List<Listed> whole = new ArrayList<>();
    for (PlannedPage page : site.pages()) {
      Listed listed = Listed.of(page.address());
      List<Listed> list =
          Months.of(listed.path())
              .map(month -> months.computeIfAbsent(month, m -> new ArrayList<>()))
              .orElse(whole);
      list.add(listed);
    }
    months.forEach(
        (month, listed) -> {
          Address address = Address.ROOT.file(Months.manifest(month));
          whole.add(Listed.of(address));
          files.accept(file(address, MONTHS, listed));
        });
    files.accept(file(Address.ROOT.file(Manifest.NAME), WHOLE, whole));
  }

  // With its path, which would be made for each time that two are compared.
  private record Listed(String path, Address address) {
    static Listed of(Address address) {
      return new Listed(address.outputPath(), address);
    }
  }

  // Sorted as a reader of the manifest would: by path, not by address.
  private PlannedPage.OutputFile file(Address address, int round, List<Listed> listed) {
    listed.sort(Comparator.comparing(Listed::path));
    List<Address> sorted = listed.stream().map(Listed::address).toList();
    return new PlannedPage.OutputFile(address, name(), new Unmade(round, sorted));
  }

  /** A manifest of files that are not made yet: of no use but to learn what they came to. */
  private record Unmade(int round, List<Address> listed) implements OutputContent {
    @Override
    public OutputContent knowing(Function<Address, FileSum> files) {
      return new Content(round, listed, files);
    }

    @Override
    public void state(OutputRecipe recipe) {
      listed.forEach(recipe::address);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      throw new IllegalStateException("a manifest of files that are not made");
    }
  }

  private record Content(int round, List<Address> listed, Function<Address, FileSum> files)
      implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      for (Address address : listed) {
        recipe.file(address, files.apply(address).sha256());
      }
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      StringBuilder lines = new StringBuilder();
      for (Address address : listed) {
        Manifest.line(lines, files.apply(address).sha256(), address.outputPath());
      }
      return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
