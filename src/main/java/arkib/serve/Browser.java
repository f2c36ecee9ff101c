package arkib.serve;

import arkib.address.Address;

/** A window in which a page of the preview is open. Safe for many threads. */
public interface Browser {

  /** The page that is open. */
  Address page();

  /** Sends it a message; one that cannot be reached any more is dropped by who keeps it. */
  void send(Message message);

  /**
   * A message.
   *
   * @param event what it is about
   * @param data the details, as JSON in one line
   */
  record Message(String event, String data) {}
}
