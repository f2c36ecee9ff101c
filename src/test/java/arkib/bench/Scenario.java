package arkib.bench;

import java.io.IOException;

/** What happens between one build and the next. */
enum Scenario {
  QUIET("nothing changed"),
  BODY("one body edited"),
  HEADLINE("one headline edited"),
  TODAY("one article added today"),
  OLDEST("one article of " + MadeUpArchive.FIRST_YEAR + " added"),
  TAG("a tag renamed"),
  TEMPLATE("a template changed");

  private final String title;

  Scenario(String title) {
    this.title = title;
  }

  /** What readers of the table see. */
  String title() {
    return title;
  }

  /** Makes the edit. */
  void happen(Newsroom newsroom) throws IOException {
    switch (this) {
      case QUIET -> {}
      case BODY -> newsroom.editBody();
      case HEADLINE -> newsroom.editHeadline();
      case TODAY -> newsroom.addToday();
      case OLDEST -> newsroom.addToFirstYear();
      case TAG -> newsroom.renameTag();
      case TEMPLATE -> newsroom.editTemplate();
    }
  }
}
