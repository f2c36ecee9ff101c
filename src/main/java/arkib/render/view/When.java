package arkib.render.view;

import java.util.Optional;

/**
 * A date, as exactly as it is known and no more.
 *
 * @param datetime for the {@code datetime} attribute: {@code 2018}, {@code 2018-07}, {@code
 *     2018-07-17} or {@code 2018-07-17T16:30:00+08:00}
 * @param text in words: {@code Khamis, 7 Ogos 2025, 4.30 petang}
 * @param brief what a register shows in the column of dates: {@code 7 Ogos}, {@code 4.30 petang}
 * @param rest what stands below it there: the year or the weekday
 */
public record When(String datetime, String text, String brief, Optional<String> rest)
    implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "datetime" -> datetime;
      case "text" -> text;
      case "brief" -> brief;
      case "rest" -> rest;
      default -> null;
    };
  }
}
