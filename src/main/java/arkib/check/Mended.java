package arkib.check;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file with its edits made.
 *
 * @param file the file
 * @param shown its name for messages
 * @param before its text
 * @param after its text with the edits
 */
public record Mended(Path file, String shown, String before, String after) {

  private static final int CONTEXT = 2;

  /** Refuses null. */
  public Mended {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** The change as a unified diff, its lines without line ends. */
  public List<String> diff() {
    List<String> old = before.lines().toList();
    Patch<String> patch = DiffUtils.diff(old, after.lines().toList());
    return UnifiedDiffUtils.generateUnifiedDiff("a/" + shown, "b/" + shown, old, patch, CONTEXT);
  }
}
