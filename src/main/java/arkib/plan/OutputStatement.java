package arkib.plan;

import arkib.address.Address;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.digest.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a file for machines states that it is made of, kept for those who ask what changed. */
public final class OutputStatement implements OutputRecipe {

  private final List<Card> articles = new ArrayList<>();
  private final Map<String, String> entries = new TreeMap<>();

  private OutputStatement(List<Card> texts) {
    articles.addAll(texts);
  }

  /** What a file states. */
  public static OutputStatement of(OutputContent content) {
    OutputStatement statement = new OutputStatement(content.texts());
    content.state(statement);
    return statement;
  }

  /** The articles that it tells of, with their texts or without, in its order. */
  public List<Card> articles() {
    return Collections.unmodifiableList(articles);
  }

  /** The addresses and other things that it lists, each with its date, empty where it has none. */
  public Map<String, String> entries() {
    return Collections.unmodifiableMap(entries);
  }

  @Override
  public OutputRecipe list(Listing listing) {
    return this;
  }

  @Override
  public OutputRecipe article(Card card) {
    articles.add(card);
    return this;
  }

  @Override
  public OutputRecipe address(Address address) {
    return entry(address.path());
  }

  @Override
  public OutputRecipe dated(Address address, Optional<NewsDate> date) {
    entries.put(address.path(), date.map(NewsDate::edtf).orElse(""));
    return this;
  }

  @Override
  public OutputRecipe file(String path, Sha256 sha256) {
    return entry(path).entry(sha256.hex());
  }

  @Override
  public OutputRecipe entry(String entry) {
    entries.put(entry, "");
    return this;
  }

  @Override
  public OutputRecipe entry(Optional<String> entry) {
    entry.ifPresent(this::entry);
    return this;
  }
}
