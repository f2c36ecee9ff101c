package arkib.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file.
 *
 * @param file the file as the editor knows it, with {@code /} between folders
 * @param line the physical line, counted from 1; 0 where the whole file is meant
 * @param column the column in UTF-16 units, counted from 1; 0 where the whole line is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** Refuses negative positions. */
  public Location {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative position in " + file);
    }
  }

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  /** A whole line. */
  public static Location of(String file, int line) {
    return new Location(file, line, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, as terminals and editors make clickable; zeros are left out. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
