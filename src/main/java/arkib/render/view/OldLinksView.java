package arkib.render.view;

import arkib.address.Address;
import arkib.plan.OldLinks;
import arkib.plan.PlannedPage;
import arkib.render.resolve.OldLink;

/**
 * Where links of the original site are looked up: {@code links} in a template.
 *
 * @param href the page's own address
 * @param digits by how many digits of their hashes links are parted
 * @param tracking the parameters that no link is looked up by, with spaces between
 */
public record OldLinksView(String href, int digits, String tracking) implements View {

  /** The view of a page; its files are in its own folder. */
  public static OldLinksView of(PlannedPage.OldLinksPage page, Terms terms) {
    OldLinks links = page.links();
    Address address = links.page();
    return new OldLinksView(
        terms.href(address), links.digits(), String.join(" ", OldLink.TRACKING));
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "href" -> href;
      case "digits" -> digits;
      case "tracking" -> tracking;
      default -> null;
    };
  }
}
