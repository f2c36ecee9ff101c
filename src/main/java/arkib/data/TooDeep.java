package arkib.data;

import java.io.IOException;

/** Ends the reading of a text that is nested too deeply. */
final class TooDeep extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Position at;

  TooDeep(Position at) {
    super("nested too deeply");
    this.at = at;
  }

  Position at() {
    return at;
  }
}
