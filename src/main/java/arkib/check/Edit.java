package arkib.check;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A change of a few characters in a file of the editor's.
 *
 * @param file the file
 * @param shown its name for messages
 * @param line the physical line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 * @param old what stands there; empty where something is put in
 * @param text what is to stand there
 */
record Edit(Path file, String shown, int line, int column, String old, String text) {

  /** Refuses what is no place. */
  Edit {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(old, "old");
    Objects.requireNonNull(text, "text");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no place in " + shown);
    }
  }
}
