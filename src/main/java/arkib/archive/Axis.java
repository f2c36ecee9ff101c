package arkib.archive;

import arkib.article.NameType;
import java.util.List;

/** By what a list of the archive gathers its articles. */
public enum Axis {
  /** All articles. */
  ARCHIVE,
  /** The articles of a section of the newspaper. */
  SECTION,
  /** The articles with a tag. */
  TAG,
  /** The articles of an author. */
  AUTHOR,
  /** The parts of a series. */
  SERIES,
  /** The articles that carry the name of a person. */
  PERSON,
  /** The articles that carry the name of a place. */
  PLACE,
  /** The articles that carry the name of an organisation. */
  ORGANISATION,
  /** The articles that carry the name of an office. */
  OFFICE,
  /** The articles that carry the name of a ship, aircraft, weapon, machine. */
  EQUIPMENT,
  /** The articles that carry the name of an event. */
  EVENT;

  /** The axes of names, in the order in which they are shown. Topics stand with the tags. */
  public static final List<Axis> NAMES =
      List.of(PERSON, PLACE, ORGANISATION, OFFICE, EQUIPMENT, EVENT);

  /** The axis of the names of a type. */
  public static Axis of(NameType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case PLACE -> PLACE;
      case ORGANISATION -> ORGANISATION;
      case OFFICE -> OFFICE;
      case EQUIPMENT -> EQUIPMENT;
      case EVENT -> EVENT;
      case TOPIC -> TAG;
    };
  }
}
