package arkib.ledger;

import arkib.digest.Fingerprint;
import java.util.Objects;

/**
 * Where something of the editor's had its page.
 *
 * @param of what it is
 * @param key by what the editor knows it: the path of an article's file below {@code content/}, the
 *     id of a name
 * @param address the path of its page within the site
 * @param features the fingerprint of what makes an article known in another file; none of a name
 */
public record AddressRecord(Of of, String key, String address, Fingerprint features) {

  /** Refuses null. */
  public AddressRecord {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(features, "features");
  }

  /** What has a page whose address is to last. */
  public enum Of {
    /** An article, or a page that is no news. */
    ARTICLE,
    /** A name of the authority file. */
    NAME
  }
}
