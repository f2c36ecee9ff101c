package arkib.parse.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;

/** The words of dates, from {@code date-words.properties}. All are looked up in lower case. */
final class DateWords {

  /** The table of the project; the same on every Java runtime. */
  static final DateWords STANDARD = load();

  private final Properties table;
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, DayPart> parts = new HashMap<>();
  private final Map<String, ZoneOffset> zones = new HashMap<>();
  private final Set<String> weekdays = new HashSet<>();
  private final Set<String> timeLeads;
  private final Set<String> daySuffixes;

  private DateWords(Properties table) {
    this.table = table;
    for (int month = 1; month <= 12; month++) {
      for (String name : list("month." + month)) {
        months.put(name, month);
      }
    }
    for (DayPart part : DayPart.values()) {
      list("part." + part.key()).forEach(name -> parts.put(name, part));
    }
    list("zone").forEach(name -> zones.put(name, ZoneOffset.of(table.getProperty("zone." + name))));
    weekdays.addAll(list("weekday"));
    weekdays.addAll(list("weekday.short"));
    timeLeads = Set.copyOf(list("time.lead"));
    daySuffixes = Set.copyOf(list("day.suffix"));
  }

  private static DateWords load() {
    try (InputStream in = DateWords.class.getResourceAsStream("date-words.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties table = new Properties();
      table.load(reader);
      return new DateWords(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words under a key, in order. */
  List<String> list(String key) {
    return Arrays.stream(table.getProperty(key).split(",", -1)).map(String::strip).toList();
  }

  /** The month, 1 to 12, that a word names. */
  OptionalInt month(String word) {
    Integer month = months.get(word);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  boolean isWeekday(String word) {
    return weekdays.contains(word);
  }

  boolean isTimeLead(String word) {
    return timeLeads.contains(word);
  }

  boolean isDaySuffix(String word) {
    return daySuffixes.contains(word);
  }

  Optional<DayPart> part(String words) {
    return Optional.ofNullable(parts.get(words));
  }

  Optional<ZoneOffset> zone(String word) {
    return Optional.ofNullable(zones.get(word));
  }
}
