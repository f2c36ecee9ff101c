package arkib.render;

import arkib.address.Address;
import arkib.article.body.Reference;
import arkib.plan.Links;
import arkib.plan.Plan;
import arkib.render.html.LinkResolver;
import java.util.Optional;
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

  @Override
  public Optional<String> name(String id) {
    return plan.names().of(id).map(url);
  }
}
