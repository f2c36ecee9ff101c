package arkib.build.explain;

import arkib.address.Address;
import arkib.digest.NamedTrace;
import arkib.plan.Ingredient;
import arkib.plan.Plan;
import arkib.site.Site;
import java.util.List;

/**
 * Which of the traces of what pages share are those of an edition's pages.
 *
 * @param plan knows of which edition an address is
 * @param site the site in the language of the edition
 * @param edition the edition
 */
record EditionTraces(Plan plan, Site site, int edition) {

  /** Those of the edition, and those of all. */
  List<NamedTrace> of(List<NamedTrace> traces) {
    return traces.stream().filter(this::isOf).toList();
  }

  private boolean isOf(NamedTrace trace) {
    if (trace.part() == Ingredient.ARCHIVE.number()) {
      return trace.name().equals(site.settings().folder());
    }
    if (trace.part() == Ingredient.NAVIGATION.number()) {
      return plan.edition(new Address(trace.name())) == edition;
    }
    return trace.part() != Ingredient.STANDING_PAGES.number()
        || site.settings().languages().of(trace.name()) == edition;
  }
}
