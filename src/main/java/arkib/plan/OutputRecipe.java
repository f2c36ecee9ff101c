package arkib.plan;

import arkib.address.Address;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.digest.Sha256;
import java.util.Optional;

/** Takes what a file for machines states that it is made of, in any order. */
public interface OutputRecipe {

  /** Adds a list: which it is, and how it is called. */
  OutputRecipe list(Listing listing);

  /** Adds all that a card says, the article's address, and the names that it carries. */
  OutputRecipe article(Card card);

  /** Adds an address that is written. */
  OutputRecipe address(Address address);

  /** Adds an address that is written with a date, or without one where it is absent. */
  OutputRecipe dated(Address address, Optional<NewsDate> date);

  /** Adds the path of a file that is written with its SHA-256. */
  OutputRecipe file(String path, Sha256 sha256);

  /** Adds something else that is written. */
  OutputRecipe entry(String entry);

  /** Adds something else that is written, or that it is absent. */
  OutputRecipe entry(Optional<String> entry);
}
