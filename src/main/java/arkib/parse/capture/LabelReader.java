package arkib.parse.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the lines that say what they are: {@code TAG: air, banjir}, {@code PEMBETULAN: …}. */
final class LabelReader {

  private static final int LONGEST_LABEL = 40;
  private static final int MOST_WORDS_OF_A_TAG = 5;

  private final Vocabulary words = Vocabulary.STANDARD;
  private final Page page;
  private final List<String> tags = new ArrayList<>();
  private final List<Story.CorrectionNote> corrections = new ArrayList<>();

  private boolean inText;

  LabelReader(Page page) {
    this.page = page;
  }

  /** Gives the labelled lines their roles. */
  LabelReader read() {
    for (int i = 0; i < page.size(); i++) {
      if (page.isFree(i) && !tags(i)) {
        correction(i);
      }
      inText |= page.line(i).isSentence();
    }
    return this;
  }

  List<String> tags() {
    return tags;
  }

  List<Story.CorrectionNote> corrections() {
    return corrections;
  }

  private boolean tags(int index) {
    Line line = page.line(index);
    int label = labelled("tags", line);
    boolean sentence = line.words() > MOST_WORDS_OF_A_TAG && line.plain().endsWith(".");
    if (label > 0 && label < line.text().length() && !sentence) {
      page.assign(index, Role.TAGS, "tags");
      add(line.text().substring(label));
      return true;
    }
    if (label == line.text().length() && inText) {
      page.assign(index, Role.TAGS, "tags");
      for (int i = index + 1; i < page.size() && isTag(page.line(i)); i++) {
        page.assign(i, Role.TAGS, "tags-below");
        add(page.line(i).text());
      }
      return true;
    }
    if (isHashtags(line.plain())) {
      page.assign(index, Role.TAGS, "hashtags");
      add(line.text());
      return true;
    }
    return false;
  }

  private static boolean isTag(Line line) {
    return !line.gapBefore() && line.words() <= MOST_WORDS_OF_A_TAG && !line.endsSentence();
  }

  // "#banjir #KotaSerai": nothing but hashtags.
  private static boolean isHashtags(String plain) {
    boolean all = plain.startsWith("#");
    for (int i = 0; all && i < plain.length(); i++) {
      boolean start = plain.charAt(i) != ' ' && (i == 0 || plain.charAt(i - 1) == ' ');
      boolean hashtag =
          plain.charAt(i) == '#'
              && i + 1 < plain.length()
              && Character.isLetter(plain.charAt(i + 1));
      all = !start || hashtag;
    }
    return all;
  }

  private void add(String list) {
    boolean hashtags = isHashtags(Lettering.withPlainSpaces(Lettering.strip(list)));
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      boolean parts =
          i == list.length()
              || ",;|".indexOf(list.charAt(i)) >= 0
              || (hashtags && Lettering.isSpace(list.charAt(i)));
      if (parts) {
        String tag = Lettering.strip(list, start, i);
        String name = tag.startsWith("#") ? Lettering.strip(tag.substring(1)) : tag;
        if (!name.isEmpty() && !tags.contains(name)) {
          tags.add(name);
        }
        start = i + 1;
      }
    }
  }

  private void correction(int index) {
    Line line = page.line(index);
    int label = labelled("correction", line);
    if (label == 0 || index == 0) {
      return;
    }
    if (label < line.text().length()) {
      page.assign(index, Role.CORRECTION, "correction");
      note(index, line.text().substring(label));
    } else if (index + 1 < page.size() && page.isFree(index + 1)) {
      // The label stands above its note.
      page.assign(index, Role.CORRECTION, "correction");
      page.assign(index + 1, Role.CORRECTION, "correction-below");
      note(index + 1, page.line(index + 1).text());
    }
  }

  private void note(int index, String text) {
    corrections.add(new Story.CorrectionNote(page.line(index).number(), Lettering.strip(text)));
  }

  // How long the label is with its colon; a label without a colon must be the whole line.
  private int labelled(String list, Line line) {
    int length = Math.min(line.plain().length(), LONGEST_LABEL);
    String folded = line.plain().substring(0, length).toLowerCase(Locale.ROOT);
    int label = words.label(list, folded);
    boolean whole = label == line.plain().length();
    boolean colon = label > 0 && folded.substring(0, label).contains(":");
    return whole || colon ? label : 0;
  }
}
