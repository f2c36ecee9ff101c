package arkib.build;

import arkib.address.Address;
import arkib.build.profile.Phase;
import arkib.build.profile.Stopwatch;
import arkib.diagnostic.Diagnostic;
import arkib.digest.FileSum;
import arkib.digest.NamedTrace;
import arkib.digest.Sha256;
import arkib.ledger.PageEntry;
import arkib.ledger.PageLedger;
import arkib.ledger.PageRecord;
import arkib.plan.Composition;
import arkib.plan.Edition;
import arkib.plan.Ingredients;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.publish.OutputFolder;
import arkib.render.PageBytes;
import arkib.render.SiteRenderer;
import arkib.site.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pages whose ingredients changed. Used by many threads. */
final class PageMaker {

  // Made for the first page that is not as it was: templates are compiled for none that is. Where a
  // template changed, no page is.
  private final Begun<SiteRenderer> renderer;
  private final ArticleStore articles;
  private final Plan plan;
  private final List<Ingredients> ingredients;
  private final Made before;
  private final Stopwatch watch;

  /**
   * A maker.
   *
   * @param renderer makes a page's bytes
   * @param articles where the texts of articles are
   * @param plan tells of which edition a page is
   * @param ingredients those of the pages of each edition
   * @param before what makes pages otherwise, or made them already
   */
  private PageMaker(
      Begun<SiteRenderer> renderer,
      ArticleStore articles,
      Plan plan,
      List<Ingredients> ingredients,
      Made before,
      Stopwatch watch) {
    this.renderer = renderer;
    this.articles = articles;
    this.plan = plan;
    this.ingredients = ingredients;
    this.before = before;
    this.watch = watch;
  }

  /**
   * A maker of the pages of a plan.
   *
   * @param planned what each edition was planned from
   * @param before what makes pages otherwise, or made them already
   */
  static PageMaker of(Work work, Basis basis, List<Edition> planned, Plan plan, Made before) {
    Stopwatch watch = work.watch();
    List<Ingredients> ingredients =
        watch.piece(Phase.FINGERPRINTS, "", () -> ingredients(basis, planned, plan));
    Begun<SiteRenderer> renderer =
        new Begun<>(
            () ->
                watch.phase(
                    Phase.TEMPLATES,
                    () -> new SiteRenderer(work.site(), plan, basis.theme(), watch)));
    return new PageMaker(renderer, basis.articles(), plan, ingredients, before, watch);
  }

  // All editions are made with the same program, settings and theme.
  private static List<Ingredients> ingredients(Basis basis, List<Edition> planned, Plan plan) {
    List<Ingredients> ingredients = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      Settings settings = planned.get(i).site().settings();
      ingredients.add(
          new Ingredients(
              plan.editions().get(i),
              planned.get(i),
              Surroundings.of(settings, basis.theme()),
              basis.boilerplate()));
    }
    return ingredients;
  }

  /**
   * What no template makes.
   *
   * @param index what the files of the search index came to that were made anew
   * @param pictures makes what is made of pictures
   */
  record Made(Map<Address, FileSum> index, PictureMaker pictures) {}

  /** The same maker, when it is known what files of the search index came to. */
  PageMaker knowing(Map<Address, FileSum> index) {
    return new PageMaker(
        renderer, articles, plan, ingredients, new Made(index, before.pictures()), watch);
  }

  /** What could not be made so far; of templates nothing where no page was made. */
  List<Diagnostic> failures() throws IOException {
    List<Diagnostic> failures = new ArrayList<>(before.pictures().failures());
    renderer.ended().map(SiteRenderer::failures).ifPresent(failures::addAll);
    return failures;
  }

  /** The traces of what the pages share. */
  List<NamedTrace> shared() {
    return ingredients.stream().flatMap(edition -> edition.shared().stream()).toList();
  }

  /** Makes a page, unless the ledger tells that its file is made of the same. */
  MadePage make(PlannedPage page, PageLedger ledger, OutputFolder output) {
    String path = page.address().outputPath();
    Composition composition =
        watch.piece(Phase.FINGERPRINTS, path, () -> ingredients.get(plan.edition(page)).of(page));
    Optional<PageRecord> known =
        ledger.get(path).filter(record -> record.ingredients().equals(composition.whole()));
    if (known.isPresent() && output.keep(path, known.get().size())) {
      return new MadePage(
          page, Optional.of(new PageEntry(path, known.get(), composition.own())), false);
    }
    try {
      Optional<FileSum> file = put(page, path, output);
      if (file.isEmpty()) {
        return new MadePage(page, Optional.empty(), true);
      }
      PageRecord record = new PageRecord(composition.whole(), file.get());
      return new MadePage(page, Optional.of(new PageEntry(path, record, composition.own())), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<FileSum> put(PlannedPage page, String path, OutputFolder output)
      throws IOException {
    if (page instanceof PlannedPage.IndexFile) {
      return Optional.of(before.index().get(page.address()));
    }
    if (PictureMaker.makes(page)) {
      Optional<byte[]> bytes = before.pictures().make(page);
      return bytes.isEmpty()
          ? Optional.empty()
          : Optional.of(
              watch.piece(
                  Phase.WRITING, path, () -> put(new PageBytes.Made(bytes.get()), path, output)));
    }
    SiteRenderer ready = renderer.end();
    Optional<PageBytes> made = watch.render(page, () -> ready.render(page, articles));
    return made.isEmpty()
        ? Optional.empty()
        : Optional.of(watch.piece(Phase.WRITING, path, () -> put(made.get(), path, output)));
  }

  private FileSum put(PageBytes made, String path, OutputFolder output) throws IOException {
    FileSum file;
    if (made instanceof PageBytes.Copy copy) {
      Path original = articles.original(copy.source());
      file = new FileSum(output.putCopy(path, original), Sha256.of(original));
      // Once more: what was copied must be what was found, or the ledger would lie.
      articles.original(copy.source());
    } else {
      byte[] bytes = ((PageBytes.Made) made).bytes();
      output.put(path, bytes);
      file = FileSum.of(bytes);
    }
    watch.count(Phase.WRITING, 1, file.size());
    return file;
  }
}
