package arkib.render;

import arkib.address.Address;
import arkib.article.body.Reference;
import arkib.plan.Links;
import arkib.plan.Plan;
import arkib.plan.PlannedPicture;
import arkib.render.html.LinkResolver;
import arkib.render.view.PictureLink;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Where the links, pictures and names of one source lead.
 *
 * @param plan the plan
 * @param source the path of the source below {@code content/}
 * @param url makes a URL of an address
 * @param page the URL of the page itself, where it is read elsewhere too, as in a feed: fragments
 *     are of that page
 */
record SourceLinks(Plan plan, String source, Function<Address, String> url, Optional<String> page)
    implements LinkResolver {

  @Override
  public Optional<String> resolve(String target, Reference.Kind kind) {
    if (kind == Reference.Kind.LINK && target.startsWith("#") && page.isPresent()) {
      return Optional.of(page.get() + target);
    }
    Links.Destination destination = plan.links().resolve(source, target);
    if (destination instanceof Links.External external) {
      return Optional.of(external.target());
    }
    return destination instanceof Links.Internal internal
        ? Optional.of(url.apply(internal.address()) + internal.suffix())
        : Optional.empty();
  }

  // What is read elsewhere has room of its own for pictures: there the one in full is told alone.
  @Override
  public Optional<PictureLink> picture(String src) {
    Optional<String> full = resolve(src, Reference.Kind.PICTURE);
    if (page.isPresent()) {
      return full.map(PictureLink::to);
    }
    Optional<PlannedPicture> picture = plan.pictures().at(plan.links().resolve(source, src));
    return full.map(
        link ->
            picture
                .map(known -> new PictureLink(link, known.size(), srcset(link, known)))
                .orElseGet(() -> PictureLink.to(link)));
  }

  // A very large one is for who asks for it by its address. One that is little larger than the
  // largest of the smaller ones stands among them.
  private Optional<String> srcset(String full, PlannedPicture picture) {
    if (picture.smaller().isEmpty()) {
      return Optional.empty();
    }
    StringJoiner set = new StringJoiner(", ");
    int largest = 0;
    for (PlannedPicture.Smaller smaller : picture.smaller()) {
      set.add(url.apply(smaller.address()) + " " + smaller.width() + "w");
      largest = smaller.width();
    }
    int width = picture.size().orElseThrow().width();
    if (width <= 2 * largest) {
      set.add(full + " " + width + "w");
    }
    return Optional.of(set.toString());
  }

  @Override
  public Optional<String> name(String id) {
    return plan.names().of(id).map(url);
  }
}
