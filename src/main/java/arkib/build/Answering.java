package arkib.build;

import arkib.address.Address;
import arkib.build.explain.Answer;
import arkib.build.explain.Before;
import arkib.build.explain.Explainer;
import arkib.build.explain.PageFinder;
import arkib.build.explain.Rebuilt;
import arkib.digest.NamedTrace;
import arkib.plan.Plan;
import arkib.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers why pages were made, of all of them or of the one that is asked for. */
final class Answering {

  private final Explainer explainer;
  private final PageFinder finder;
  private final Set<String> before;

  /**
   * Answers.
   *
   * @param before what was known before the pages of the plan were made
   * @param shared the traces of what they share
   */
  Answering(Site site, Plan plan, Before before, List<NamedTrace> shared) {
    this.explainer = new Explainer(site, plan, before, shared);
    this.finder = new PageFinder(site.settings().baseUrl());
    this.before = before.pages().outputs();
  }

  /**
   * Answers.
   *
   * @param pages all pages, also those that were kept
   * @param asked the address of the one that is asked for; absent where all are
   */
  Answer answer(List<MadePage> pages, Optional<String> asked) {
    if (asked.isEmpty()) {
      return new Answer.All(
          pages.stream().filter(MadePage::rendered).map(this::rebuilt).toList(), pages.size());
    }
    Map<Address, MadePage> byAddress = new HashMap<>();
    pages.forEach(page -> byAddress.put(page.page().address(), page));
    Optional<MadePage> found = finder.find(asked.get(), byAddress.keySet()).map(byAddress::get);
    if (found.isPresent()) {
      return found.get().rendered()
          ? new Answer.Made(rebuilt(found.get()))
          : new Answer.Kept(found.get().page().address().path());
    }
    return finder.meant(asked.get()).stream()
        .filter(address -> before.contains(address.outputPath()))
        .findFirst()
        .<Answer>map(address -> new Answer.Gone(address.path()))
        .orElseGet(
            () ->
                new Answer.Nowhere(
                    asked.get(),
                    finder.near(
                        asked.get(), pages.stream().map(p -> p.page().address()).toList())));
  }

  private Rebuilt rebuilt(MadePage page) {
    return new Rebuilt(page.page().address().path(), explainer.of(page.page(), page.composition()));
  }
}
