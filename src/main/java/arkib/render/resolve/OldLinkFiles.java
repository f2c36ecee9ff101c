package arkib.render.resolve;

import arkib.article.Card;
import arkib.article.Origin;
import arkib.plan.Addresses;
import arkib.plan.Articles;
import arkib.plan.OldLinks;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The files that know where old links lead: JSON, {@code {"lama.example/a": ["/2019/05/a/"]}}, one
 * link a line, in order. Which link is in which file is told by {@link OldLinks}. A link that two
 * articles have leads to both.
 */
public final class OldLinkFiles implements OutputKind {

  @Override
  public String name() {
    return "old-links";
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    Urls urls = new Urls(site.site().settings().baseUrl());
    site.frame().oldLinks().ifPresent(links -> plan(site, links, urls, files));
  }

  private void plan(
      OutputBasis site, OldLinks links, Urls urls, Consumer<PlannedPage.OutputFile> files) {
    List<List<Card>> parts = new ArrayList<>();
    for (int i = 0; i < links.files(); i++) {
      parts.add(new ArrayList<>());
    }
    for (Card card : OldLinks.cards(site.archive().timeline())) {
      key(card).ifPresent(key -> parts.get(links.number(hash(key))).add(card));
    }
    // Those that know no link too: a file that cannot be had is a fault, and told as one.
    for (int i = 0; i < parts.size(); i++) {
      files.accept(
          new PlannedPage.OutputFile(
              links.file(i), name(), new Content(parts.get(i), site.addresses(), urls)));
    }
  }

  private static Optional<String> key(Card card) {
    return card.origin().flatMap(Origin::url).flatMap(OldLink::key);
  }

  /** FNV-1a of 32 bits: short enough to stand in the script, and evenly spread. */
  static int hash(String key) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  private record Content(List<Card> cards, Addresses addresses, Urls urls)
      implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      for (Card card : cards) {
        recipe.entry(card.origin().flatMap(Origin::url)).address(addresses.article(card));
      }
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      Map<String, TreeSet<String>> links = new TreeMap<>();
      for (Card card : cards) {
        String path = urls.path(addresses.article(card));
        key(card).ifPresent(key -> links.computeIfAbsent(key, k -> new TreeSet<>()).add(path));
      }
      // Neither has quotes or backslashes: both are percent-encoded.
      return links.entrySet().stream()
          .map(
              link ->
                  "\"" + link.getKey() + "\": [\"" + String.join("\", \"", link.getValue()) + "\"]")
          .collect(Collectors.joining(",\n", "{\n", "\n}\n"))
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
