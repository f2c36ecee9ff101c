package arkib.render.hosts;

import arkib.address.Address;
import arkib.article.Article;
import arkib.article.Card;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How much a file of rules asks of its host.
 *
 * @param file its name: {@code _redirects} or {@code _headers}
 * @param count how many rules it has
 * @param longest the characters of its longest line
 * @param bytes its size
 */
public record Rules(String file, int count, int longest, int bytes) {

  /** Those of the files of rules that a plan has, if the editor has none in their place. */
  public static List<Rules> of(Plan plan) {
    return List.of(of(plan, "_redirects"), of(plan, "_headers")).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Rules> of(Plan plan, String file) {
    Address address = Address.ROOT.file(file);
    return plan.pages().stream()
        .filter(page -> page.address().equals(address))
        .filter(page -> page instanceof PlannedPage.OutputFile)
        .map(page -> of(file, ((PlannedPage.OutputFile) page).content().write(plan, Rules::none)))
        .findFirst();
  }

  // Rules are made of addresses and settings.
  private static Article none(Card card) {
    throw new IllegalStateException("a file of rules asks for an article: " + card.source());
  }

  // Indented lines belong to the rule above them.
  private static Rules of(String file, byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    long rules =
        lines.stream().filter(line -> !line.startsWith("#") && !line.startsWith(" ")).count();
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    return new Rules(file, (int) rules, longest, bytes.length);
  }
}
