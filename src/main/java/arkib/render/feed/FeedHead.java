package arkib.render.feed;

import arkib.address.Address;
import java.util.Objects;
import java.util.Optional;

/**
 * What a feed says of itself, in any format.
 *
 * @param title its name
 * @param subtitle its second line
 * @param page the page that it is the feed of
 * @param self its own address
 * @param current for a feed that later articles leave as it is: the feed that has them
 * @param earlier the feed with the articles before its own, where there is one
 */
record FeedHead(
    String title,
    Optional<String> subtitle,
    Address page,
    Address self,
    Optional<Address> current,
    Optional<Address> earlier) {

  /** Refuses null. */
  FeedHead {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(current, "current");
    Objects.requireNonNull(earlier, "earlier");
  }

  /** Of a feed that stands for itself. */
  static FeedHead alone(String title, Optional<String> subtitle, Address page, Address self) {
    return new FeedHead(title, subtitle, page, self, Optional.empty(), Optional.empty());
  }
}
