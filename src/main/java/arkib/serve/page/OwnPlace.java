package arkib.serve.page;

/** Where the preview's own files and answers are: beside the site, never within it. */
public final class OwnPlace {

  /** What all their paths begin with. */
  public static final String ROOT = "/_arkib/";

  /** The script that every page is sent with. */
  public static final String SCRIPT = ROOT + "preview.js";

  /** Its stylesheet. */
  public static final String STYLE = ROOT + "preview.css";

  /** The stream of events. */
  public static final String EVENTS = ROOT + "events";

  /** What the panel tells of a page. */
  public static final String PANEL = ROOT + "panel";

  /** The articles that are drafts or of the future. */
  public static final String HELD = ROOT + "held";

  /** The text of a source file. */
  public static final String SOURCE = ROOT + "source";

  private OwnPlace() {}
}
