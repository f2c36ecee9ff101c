package arkib.article;

import java.util.Locale;

/**
 * What a name is the name of. Where one text may be two names, the type that stands first here
 * wins.
 */
public enum NameType {
  /** A human being. */
  PERSON,
  /** A post, whoever holds it. */
  OFFICE,
  /** A body of people. */
  ORGANISATION,
  /** A country, town, river, building. */
  PLACE,
  /** A kind of ship, aircraft, weapon, machine. */
  EQUIPMENT,
  /** Something that took place and has a name. */
  EVENT,
  /** A matter that is written about. */
  TOPIC;

  /** The word for it in files: {@code person}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
