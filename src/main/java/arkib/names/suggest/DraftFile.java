package arkib.names.suggest;

import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Words;
import arkib.disk.WholeFile;
import arkib.names.Authority;
import arkib.names.Folding;
import arkib.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file in which suggestions wait for an editor: {@code content/names/suggestions.yaml}. They
 * are put at its end, as comments; what stands in it is never changed. What it has, commented or
 * not, is not put into it again: an editor who wants no such entry leaves its comment as it is.
 */
public final class DraftFile {

  /** Its name below {@code content/names/}. */
  public static final String NAME = "suggestions.yaml";

  // "#  - id: x", "#    name: "X"", "#      - { text: X, …": what an entry is known by.
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:^|[\\s#{,-])(?:id|name|text):\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|([^,}\\r\\n]*))",
          Pattern.MULTILINE);

  private final Path file;
  private final Words words;

  /** The file of a site; the language is that of the notes in it. */
  public DraftFile(Site site, MessageLanguage language) {
    this.file = site.content().resolve("names").resolve(NAME);
    this.words = Words.load(DraftFile.class, "draft_" + language.code() + ".properties");
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /**
   * Adds what it does not have yet. Written whole or not at all; with nothing to add, not written.
   *
   * @param suggestions what to add
   * @param most how many of the suggested names are taken, from the best
   * @param authority what the site has already
   * @return how many entries were added
   * @throws IOException if it cannot be read as UTF-8, or cannot be written; it is as it was
   */
  public int add(Suggestions suggestions, int most, Authority authority) throws IOException {
    // A link leads to the file that is meant; replaced would be the link.
    Path real = Files.exists(file) ? file.toRealPath() : file;
    String before = Files.exists(real) ? Files.readString(real) : "";
    List<EntryDraft> drafts = EntryDrafts.of(suggestions, most, authority, known(before));
    if (!drafts.isEmpty()) {
      byte[] after = with(before, drafts).getBytes(StandardCharsets.UTF_8);
      WholeFile.replaceAmongOthers(real, out -> out.write(after));
    }
    return drafts.size();
  }

  private static Set<String> known(String text) {
    Set<String> known = new HashSet<>();
    Matcher matcher = KNOWN.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          known.add(Folding.tag(matcher.group(group)));
        }
      }
    }
    return known;
  }

  private String with(String before, List<EntryDraft> drafts) {
    String end = before.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder after = new StringBuilder(before);
    if (before.isBlank()) {
      for (int i = 1; words.find("draft.head." + i).isPresent(); i++) {
        after.append("## ").append(words.get("draft.head." + i)).append(end);
      }
      after.append("version: 1").append(end).append("entities:").append(end);
    } else if (!before.endsWith("\n")) {
      after.append(end);
    }
    DraftYaml yaml = new DraftYaml(words);
    for (EntryDraft draft : drafts) {
      after.append(end);
      yaml.lines(draft).forEach(line -> after.append(line).append(end));
    }
    return after.toString();
  }
}
