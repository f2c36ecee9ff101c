package arkib.cli;

import arkib.names.suggest.SuggestedMerger;
import arkib.names.suggest.SuggestedName;
import arkib.names.suggest.Suggestions;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is told of suggestions.
 *
 * @param all all of them
 * @param limit how many of each are told
 * @param added how many entries were written, where it was asked for
 * @param file where they are written
 */
record SuggestionReport(Suggestions all, int limit, OptionalInt added, Path file) {

  /** The names that are told. */
  List<SuggestedName> names() {
    return all.names().stream().limit(limit).toList();
  }

  /** The spellings that are told. */
  List<SuggestedMerger> mergers() {
    return all.mergers().stream().limit(limit).toList();
  }

  /** The file as shown. */
  String shownFile() {
    return file.toString().replace('\\', '/');
  }
}
