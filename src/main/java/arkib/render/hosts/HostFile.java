package arkib.render.hosts;

import arkib.address.Address;
import arkib.plan.Articles;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.site.Host;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file for some hosts. One of this name in {@code content/} stands in its place. */
abstract class HostFile implements OutputKind {

  private final String kind;
  private final Address address;

  /**
   * A file.
   *
   * @param kind what it is called in summaries
   * @param file its name at the root of the site
   */
  HostFile(String kind, String file) {
    this.kind = kind;
    this.address = Address.ROOT.file(file);
  }

  @Override
  public final String name() {
    return kind;
  }

  @Override
  public final boolean isOfSite() {
    return true;
  }

  @Override
  public final void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    // A file of content/ that a withdrawn article takes with it has no page.
    boolean own =
        site.contents().assets().containsKey(address.outputPath())
            && site.pages().stream()
                .anyMatch(
                    page ->
                        page instanceof PlannedPage.AssetFile && page.address().equals(address));
    if (!own) {
      lines(site)
          .map(lines -> new PlannedPage.OutputFile(address, kind, new Content(lines)))
          .ifPresent(files);
    }
  }

  /** Its lines; nothing where no host of the site reads such a file. */
  abstract Optional<List<String>> lines(OutputBasis site);

  /** Whether the site is for one of some hosts: those that the settings name. */
  static boolean isFor(OutputBasis site, boolean unnamed, Host... hosts) {
    Optional<List<Host>> named = site.site().settings().outputs().hosts();
    return named.map(list -> Arrays.stream(hosts).anyMatch(list::contains)).orElse(unnamed);
  }

  /** The pages shown where there is none, of the editions that have a folder. */
  static List<Address> missing(OutputBasis site) {
    return site.pages().stream()
        .filter(page -> page instanceof PlannedPage.NotFoundPage)
        .map(PlannedPage::address)
        .filter(address -> address.path().indexOf('/', 1) > 0)
        .toList();
  }

  /** The folder of an address, with its last slash. */
  static Address folder(Address file) {
    return new Address(file.path().substring(0, file.path().lastIndexOf('/') + 1));
  }

  private record Content(List<String> lines) implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      lines.forEach(recipe::entry);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line).append('\n'));
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
