package arkib.diagnostic;

import static arkib.diagnostic.Severity.ERROR;
import static arkib.diagnostic.Severity.NOTE;
import static arkib.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that Arkib can find wrong. The text of each, and what to do about it, stands in {@code
 * messages_ms.properties} and {@code messages_en.properties} under its {@link #id()}.
 */
public enum Problem {
  /** {0} format, {1} what the library says. */
  DATA_BROKEN(ERROR),
  /** {0} key. */
  DATA_KEY_TWICE(ERROR),
  /** {0} alias, anchor or tag with its sign, as typed. */
  DATA_SIGN(ERROR),
  DATA_TAB(ERROR),
  DATA_COLON(ERROR),
  /** {0} the character that cannot begin a value. */
  DATA_NEEDS_QUOTES(ERROR),
  DATA_QUOTE_OPEN(ERROR),
  DATA_AFTER_QUOTE(ERROR),
  /** {0} greatest depth. */
  DATA_TOO_DEEP(ERROR),
  /** {0} format. */
  DATA_NOT_KEYS(ERROR),
  /** {0} key, {1} what is wanted: {@code text}, {@code list}, {@code keys}. */
  DATA_WRONG_TYPE(ERROR),

  /** {0} key. */
  SETTING_UNKNOWN(ERROR),
  /** {0} key, {1} nearest known key. */
  SETTING_UNKNOWN_NEAR(ERROR),
  /** {0} key, {1} value, {2} what is allowed. */
  SETTING_INVALID(ERROR),
  /** A colour that cannot be read on its ground. {0} key, {1} colour, {2} ground, {3} contrast. */
  SETTING_CONTRAST(WARNING),

  /** {0} what the system says. */
  FILE_UNREADABLE(ERROR),
  FILE_EMPTY(ERROR),
  /** {0} limit in MiB. */
  FILE_TOO_LARGE(ERROR),
  FILE_BINARY(ERROR),
  /** {0} encoding that was assumed. */
  FILE_ENCODING_GUESSED(WARNING),
  FILE_LINK_IGNORED(WARNING),
  /** {0} the file it should stand beside. */
  SIDECAR_ORPHAN(WARNING),
  /** {0} the other sidecar. */
  SIDECAR_TWICE(ERROR),

  /** {0} fence. */
  FRONT_MATTER_OPEN(ERROR),
  /** {0} key. */
  KEY_UNKNOWN(WARNING),
  /** {0} key, {1} nearest known key. */
  KEY_UNKNOWN_NEAR(WARNING),
  /** {0} key, {1} the other key that says the same. */
  KEY_SAID_TWICE(ERROR),
  /** {0} key, {1} value. */
  DATE_INVALID(ERROR),
  /** {0} value. */
  SLUG_INVALID(ERROR),
  /** {0} value, {1} a slug that would do. */
  SLUG_INVALID_NEAR(ERROR),
  /** {0} value. */
  ALIAS_INVALID(ERROR),
  /** {0} key, {1} value. */
  URL_INVALID(ERROR),
  /** {0} key, {1} value. */
  FLAG_INVALID(ERROR),
  /** {0} value. */
  LANGUAGE_INVALID(ERROR),
  /** {0} headline taken instead. */
  HEADLINE_MISSING(WARNING),
  /** {0} section, {1} nearest section. */
  SECTION_UNKNOWN_NEAR(WARNING),

  CORRECTION_WITHOUT_NOTE(ERROR),
  /** {0} key. */
  PICTURE_WITHOUT_SOURCE(ERROR),
  /** {0} target. */
  PICTURE_MISSING(WARNING),
  PICTURE_BROKEN(WARNING),
  /** {0} width and height, {1} how many millions of pixels there may be. */
  PICTURE_HUGE(WARNING),
  /** {0} limit in MiB. */
  PICTURE_HEAVY(WARNING),
  PICTURE_UNMADE(ERROR),
  /** {0} what the system says. */
  SHARE_CARD_UNMADE(ERROR),
  /** {0} target. */
  LINK_DEAD(WARNING),
  /** {0} target, {1} why it is held back. */
  LINK_HELD(WARNING),

  /** {0} address, {1} other file. */
  ADDRESS_TWICE(ERROR),
  /** {0} address, {1} other address, {2} other file. */
  ADDRESS_CASE(ERROR),
  /** {0} address, {1} other file. */
  ALIAS_TAKEN(ERROR),
  /** {0} old address, {1} new address, {2} what to add to the article's aliases. */
  ARTICLE_MOVED(WARNING),
  /** {0} address, {1} what to add to the aliases of the article, if it is in another file. */
  ARTICLE_PAGE_GONE(NOTE),
  /** {0} the language that the file's name ends with. */
  LANGUAGE_NOT_OF_SITE(WARNING),
  /** {0} the other file, {1} the language. */
  LANGUAGE_TWICE(ERROR),

  /** {0} name, {1} what the editor lists it as. */
  NAME_UNKNOWN(WARNING),
  /** {0} address, {1} what to add to the entry's redirectsFrom. */
  NAME_PAGE_GONE(WARNING),
  /** {0} address. */
  NAME_PAGE_EMPTY(NOTE),
  /** {0} key, {1} the keys there are. */
  NAMES_KEY_UNKNOWN(ERROR),
  /** {0} key, {1} nearest known key. */
  NAMES_KEY_UNKNOWN_NEAR(ERROR),
  /** {0} key. */
  NAMES_KEY_MISSING(ERROR),
  /** {0} key, {1} value, {2} what is allowed. */
  NAMES_VALUE_INVALID(ERROR),
  /** {0} value. */
  NAMES_ID_INVALID(ERROR),
  /** {0} value, {1} a slug that would do. */
  NAMES_ID_INVALID_NEAR(ERROR),
  /** {0} id, {1} where else it is. */
  NAMES_ID_TWICE(ERROR),
  /** {0} alias, {1} id of the other entry, {2} where that has it. */
  NAMES_ALIAS_TWICE(ERROR),
  /** {0} alias. */
  NAMES_ALIAS_SHORT(ERROR),
  /** {0} alias. */
  NAMES_ALIAS_WORDLESS(ERROR),
  NAMES_REQUIRES_NOTHING(ERROR),
  /** {0} key, {1} id. */
  NAMES_TIE_UNKNOWN(ERROR),
  /** {0} key, {1} id, {2} nearest id. */
  NAMES_TIE_UNKNOWN_NEAR(ERROR),
  /** {0} key, {1} the ids from one back to itself. */
  NAMES_TIE_CIRCLE(ERROR),
  /** {0} first date, {1} last date. */
  NAMES_VALID_BACKWARDS(ERROR),
  /** {0} old address or id, {1} where else it is. */
  NAMES_REDIRECT_TAKEN(ERROR),
  NAMES_FILE_IGNORED(WARNING),

  /** {0} the earlier file, {1} how many percent of the two texts are the same. */
  TEXT_ALIKE(WARNING),
  /** {0} how many more texts are nearly that of an earlier article. */
  TEXTS_ALIKE(WARNING),

  /** {0} target, {1} the fragments that its page has, or a dash. */
  ANCHOR_DEAD(WARNING),
  /** {0} target. */
  PICTURE_WITHOUT_ALT(WARNING),
  /** {0} what is dated, {1} date. */
  DATE_FUTURE(WARNING),
  /** {0} date. */
  DATE_SCHEDULED(NOTE),
  /** {0} what is dated, {1} date, {2} when the newspaper began. */
  DATE_BEFORE_FOUNDING(WARNING),
  /** {0} what it is, {1} as written, {2} as most articles write it, {3} how many do. */
  HEADING_CASE(WARNING),
  /** {0} other file, {1} its headline. */
  HEADLINE_ALIKE(WARNING),
  /** {0} URL, {1} what came of it. */
  EXTERNAL_DEAD(WARNING),
  /** {0} URL, {1} where it leads now. */
  EXTERNAL_MOVED(NOTE),
  /** {0} URL, {1} why. */
  EXTERNAL_UNKNOWN(NOTE),
  /** {0} what the system or the reader says. */
  BASELINE_UNREADABLE(ERROR),

  ARTICLE_UNDATED(NOTE),
  CAPTURE_UNDATED(NOTE),
  /** {0} the fields that are unsure. */
  CAPTURE_UNSURE(NOTE),

  /**
   * {0} template, {1} what the library says, {2} the first article or page that met it, {3} how
   * many did.
   */
  TEMPLATE_BROKEN(ERROR),
  /** {0} template. */
  TEMPLATE_MISSING(ERROR),

  /** {0} folder, {1} folder it overlaps. */
  OUTPUT_OVERLAPS(ERROR),
  OUTPUT_FOREIGN_FILE(ERROR),
  /** {0} host, {1} how many files, {2} how many it takes. */
  HOST_FILES(WARNING),
  /** {0} host, {1} folder, {2} how many files, {3} how many it takes. */
  HOST_FOLDER(WARNING),
  /**
   * {0} host, {1} largest file, {2} its bytes, {3} how many it takes, {4} how many are too large.
   */
  HOST_FILE(WARNING),
  /** {0} host, {1} bytes, {2} how many it takes. */
  HOST_SITE(WARNING),
  /** {0} host, {1} file, {2} how many rules, {3} how many it takes. */
  HOST_RULES(WARNING),
  /** {0} host, {1} file, {2} bytes, {3} how many it takes. */
  HOST_RULES_FILE(WARNING),
  /** {0} host, {1} file, {2} characters of the longest line, {3} how many it takes. */
  HOST_RULE(WARNING),
  /** {0} how many, {1} the first of them. */
  OUTPUT_STRAY(WARNING),
  /** {0} what the system says. */
  OUTPUT_UNWRITABLE(ERROR),
  /** {0} how many MiB a build may have, {1} twice as many. */
  MEMORY_FULL(ERROR),
  /** {0} process id of the other build. */
  BUILD_LOCKED(ERROR),
  SOURCE_CHANGED(ERROR),
  /** {0} what Java says. */
  PREVIEW_FAILED(ERROR),
  BAG_NOT_EMPTY(ERROR),
  BAG_NO_SITE(ERROR),
  /** {0} how many files, {1} the first of them. */
  BAG_SITE_DAMAGED(ERROR),
  CONTENT_EMPTY(NOTE),
  CONTENT_MISSING(ERROR);

  private final Severity severity;

  Problem(Severity severity) {
    this.severity = severity;
  }

  /** The problem of an {@link #id()}. */
  public static Optional<Problem> of(String id) {
    return Arrays.stream(values()).filter(problem -> problem.id().equals(id)).findFirst();
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  /** The stable name by which it is known in messages, in {@code --format json} and to editors. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
