package arkib.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of the authority file: the one place that knows them all. Case counts. */
enum Key {
  /** The version of the format. */
  VERSION(Group.FILE, "version"),
  /** What holds for all entries of the file. */
  DEFAULTS(Group.FILE, "defaults"),
  /** The entries. */
  ENTITIES(Group.FILE, "entities"),

  /** The language of the names. */
  DEFAULT_LANG(Group.DEFAULTS, "lang"),
  /** How names are found in texts. */
  MATCH(Group.DEFAULTS, "match"),

  /** Which capitals aliases need that do not say so themselves. */
  MATCH_CASE(Group.MATCH, "case"),
  /** Where a name begins and ends. */
  MATCH_BOUNDARY(Group.MATCH, "boundary"),
  /** Whether a clitic may be attached. */
  MATCH_CLITICS(Group.MATCH, "clitics"),

  /** What the entry is known by. */
  ID(Group.ENTRY, "id"),
  /** What it is. */
  TYPE(Group.ENTRY, "type"),
  /** What it is within its type. */
  KIND(Group.ENTRY, "kind"),
  /** Its name. */
  NAME(Group.ENTRY, "name"),
  /** Its place in the alphabet. */
  SORT(Group.ENTRY, "sort"),
  /** The other texts of its name. */
  ALIASES(Group.ENTRY, "aliases"),
  /** What may stand before its name. */
  TITLES(Group.ENTRY, "titles"),
  /** The offices that a person holds or held. */
  ROLES(Group.ENTRY, "roles"),
  /** What an article that names it speaks of too. */
  IMPLIES(Group.ENTRY, "implies"),
  /** What it lies within. */
  WITHIN(Group.ENTRY, "within"),
  /** What is the same elsewhere. */
  SAME_AS(Group.ENTRY, "sameAs"),
  /** From when to when there was such a thing. */
  VALID(Group.ENTRY, "valid"),
  /** Its page's old addresses. */
  REDIRECTS_FROM(Group.ENTRY, "redirectsFrom"),
  /** A remark. */
  NOTE(Group.ENTRY, "note"),
  /** A picture. */
  IMAGE(Group.ENTRY, "image"),
  /** A country's code. */
  ISO_3166(Group.ENTRY, "iso3166"),
  /** The language of its names. */
  LANG(Group.ENTRY, "lang"),

  /** The text. */
  TEXT(Group.ALIAS, "text"),
  /** Why it is another text than the name. */
  ALIAS_KIND(Group.ALIAS, "kind"),
  /** Which capitals it needs. */
  CASE(Group.ALIAS, "case"),
  /** Whether a clitic may be attached to it. */
  CLITICS(Group.ALIAS, "clitics"),
  /** What a text must have besides. */
  REQUIRES(Group.ALIAS, "requires"),
  /** Where it is not the name. */
  NOT(Group.ALIAS, "not"),

  /** One of these titles before it. */
  TITLE(Group.REQUIRES, "title"),
  /** One of these words near it. */
  NEAR(Group.REQUIRES, "near"),
  /** One of these entries in the same article. */
  WITH(Group.REQUIRES, "with"),

  /** The office held. */
  OFFICE(Group.ROLE, "office"),
  /** From when to when. */
  ROLE_VALID(Group.ROLE, "valid"),

  /** The first year, month or day. */
  FROM(Group.VALID, "from"),
  /** The last. */
  TO(Group.VALID, "to"),

  /** Where the picture is. */
  SRC(Group.IMAGE, "src"),
  /** What a reader who cannot see it is told. */
  ALT(Group.IMAGE, "alt"),
  /** The line below it. */
  CAPTION(Group.IMAGE, "caption"),
  /** Who made it. */
  CREDIT(Group.IMAGE, "credit");

  /** What has keys. */
  enum Group {
    /** A file. */
    FILE,
    /** {@link Key#DEFAULTS}. */
    DEFAULTS,
    /** {@link Key#MATCH}. */
    MATCH,
    /** Each of {@link Key#ENTITIES}. */
    ENTRY,
    /** Each of {@link Key#ALIASES}. */
    ALIAS,
    /** {@link Key#REQUIRES}. */
    REQUIRES,
    /** Each of {@link Key#ROLES}. */
    ROLE,
    /** {@link Key#VALID}. */
    VALID,
    /** {@link Key#IMAGE}. */
    IMAGE;

    /** The words of its keys. */
    List<String> words() {
      return Arrays.stream(Key.values()).filter(key -> key.group == this).map(Key::word).toList();
    }
  }

  private final Group group;
  private final String word;

  Key(Group group, String word) {
    this.group = group;
    this.word = word;
  }

  /** What has it. */
  Group group() {
    return group;
  }

  /** The key as it stands in the file. */
  String word() {
    return word;
  }

  /** The key of a group that an editor wrote. */
  static Optional<Key> of(Group group, String word) {
    return Arrays.stream(values())
        .filter(key -> key.group == group && key.word.equals(word))
        .findFirst();
  }
}
