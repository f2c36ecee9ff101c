package arkib.parse.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sets aside what belongs to the page and not to the article: lines known in themselves, the way to
 * the page, and what stands below a heading such as "Artikel berkaitan" or a form for comments.
 */
final class Sieve {

  static final String COMMENT_FORM = "comment-form";

  private static final Set<String> LISTS = Set.of("related-block", "popular-block");

  /** No headline in a list of related stories is longer. */
  private static final int LONGEST_RELATED = 20;

  /** A paragraph so long below a form for comments is likely part of the article. */
  private static final int WORDS_OF_A_PARAGRAPH = 12;

  private static final int LEAST_IN_A_MENU = 3;

  /** "Laman Utama", "Dunia Hari Ini". */
  private static final int LONGEST_IN_A_MENU = 3;

  private final Page page;
  private final Boilerplate boilerplate;
  private final Vocabulary words = Vocabulary.STANDARD;
  private final List<String> warnings = new ArrayList<>();

  Sieve(Page page, Boilerplate boilerplate) {
    this.page = page;
    this.boilerplate = boilerplate;
  }

  /** Gives boilerplate its role; oddities are returned as warnings. */
  List<String> sift() {
    knownLines();
    listsOfStories();
    commentForm();
    return warnings;
  }

  private void knownLines() {
    String last = "";
    for (int i = 0; i < page.size(); i++) {
      if (!page.isFree(i)) {
        continue;
      }
      Line line = page.line(i);
      Optional<String> rule = boilerplate.rule(line);
      if (rule.isPresent()) {
        // Below "Ikuti kami di media sosial:" the names of networks are links to follow.
        boolean follow = rule.get().equals("share") && last.equals("follow");
        last = follow ? "follow" : rule.get();
        page.assign(i, Role.BOILERPLATE, last);
      } else {
        last = "";
        if (isBreadcrumb(line)) {
          page.assign(i, Role.BREADCRUMB, "breadcrumb");
        } else if (isMenu(line)) {
          page.assign(i, Role.BOILERPLATE, "navigation");
        } else if (isReadingTime(line.plain())) {
          page.assign(i, Role.BOILERPLATE, "reading-time");
        } else if (isOrnament(line.plain())) {
          page.assign(i, Role.BOILERPLATE, "ornament");
        } else if (isContact(line.plain())) {
          page.assign(i, Role.BOILERPLATE, "contact");
        }
      }
    }
  }

  // "Laman Utama › Nasional › Pengangkutan", "Home / Berita".
  private boolean isBreadcrumb(Line line) {
    if (line.words() > LONGEST_RELATED || line.plain().length() > 200 || line.endsSentence()) {
      return false;
    }
    String[] parts = line.plain().split(" *[›»] *| +[>/→] +", -1);
    boolean arrows = line.plain().indexOf('›') > 0 || line.plain().indexOf('»') > 0;
    boolean home = words.has("home", Lettering.fold(parts[0]));
    for (String part : parts) {
      if (Lettering.words(part) > 6) {
        return home && parts.length > 2;
      }
    }
    return parts.length > 1 && (home || (parts.length > 2 && arrows));
  }

  // "Utama | Setempat | Sukan | Global", "Berita · Sukan · Hiburan": the sections of a site in a
  // row.
  // "ULASAN | Perpustakaan desa wajar jadi pusat komuniti" is a headline.
  private static boolean isMenu(Line line) {
    if (line.plain().length() > 200 || line.endsSentence()) {
      return false;
    }
    String[] parts = line.plain().split(" *[|·•] *", -1);
    boolean dated = line.plain().chars().anyMatch(Character::isDigit);
    if (parts.length < LEAST_IN_A_MENU || dated) {
      return false;
    }
    for (String part : parts) {
      int words = Lettering.words(part);
      if (words < 1 || words > LONGEST_IN_A_MENU) {
        return false;
      }
    }
    return true;
  }

  // "3 min bacaan", "2 minutes read".
  private boolean isReadingTime(String plain) {
    if (plain.length() > 40) {
      return false;
    }
    int digits = 0;
    while (digits < plain.length() && Character.isDigit(plain.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && words.has("reading-time", plain.substring(digits).strip().toLowerCase(Locale.ROOT));
  }

  // "* * *", "-----": not a letter, not a digit, not a question mark alone.
  private static boolean isOrnament(String plain) {
    return plain.length() <= 80 && plain.chars().allMatch(c -> " *-–—_=~•·.#|+".indexOf(c) >= 0);
  }

  // An address of mail or of a network alone in its line: "nurul@suara.example", "@suaramuara".
  private static boolean isContact(String plain) {
    int at = plain.indexOf('@');
    return at >= 0
        && plain.length() > 3
        && plain.length() <= 80
        && plain.indexOf(' ') < 0
        && plain.indexOf('@', at + 1) < 0
        && (at == 0 || plain.indexOf('.', at) > 0);
  }

  private void listsOfStories() {
    int lastSentence = lastFreeSentence();
    boolean inText = false;
    for (int i = 0; i < page.size(); i++) {
      if (page.isFree(i)) {
        inText |= page.line(i).isSentence();
      } else if (inText && isListHeading(i)) {
        takeList(i, lastSentence);
      }
    }
  }

  private boolean isListHeading(int index) {
    return page.is(index, Role.BOILERPLATE)
        && LISTS.stream().anyMatch(rule -> page.isBy(index, rule));
  }

  // The short lines up to the next blank one; behind the last sentence of the text, all of them.
  private void takeList(int heading, int lastSentence) {
    for (int i = heading + 1; i < page.size() && page.isFree(i); i++) {
      Line line = page.line(i);
      boolean apart =
          line.gapBefore() && i < lastSentence && !(i == heading + 1 && isListed(i + 1));
      if (!isListed(i) || apart) {
        return;
      }
      page.assign(i, Role.BOILERPLATE, "related-block");
    }
  }

  private boolean isListed(int index) {
    if (index >= page.size() || !page.isFree(index)) {
      return false;
    }
    Line line = page.line(index);
    // 'In "Politik"' below a headline of the list is its section.
    boolean quoted = line.words() <= 6 && line.plain().endsWith("\"");
    boolean open = quoted || line.plain().endsWith("?") || line.plain().endsWith("!");
    return line.words() <= LONGEST_RELATED
        && line.plain().length() <= 300
        && (!line.endsSentence() || open)
        && !SignOffReader.looksLike(line);
  }

  private int lastFreeSentence() {
    int last = page.size() - 1;
    while (last >= 0 && !(page.isFree(last) && page.line(last).isSentence())) {
      last--;
    }
    return last;
  }

  private void commentForm() {
    int lastParagraph = -1;
    boolean inText = false;
    int form = -1;
    for (int i = 0; i < page.size(); i++) {
      if (!page.isFree(i)) {
        form = inText && form < 0 && page.isBy(i, COMMENT_FORM) ? i : form;
        continue;
      }
      Line line = page.line(i);
      inText |= line.isSentence();
      if (line.words() >= WORDS_OF_A_PARAGRAPH && line.plain().endsWith(".")) {
        lastParagraph = i;
      }
    }
    if (form < 0) {
      return;
    }
    if (lastParagraph > form) {
      warnings.add("text-after-comment-form:" + page.line(form).number());
      return;
    }
    for (int i : page.free(form, page.size())) {
      page.assign(i, Role.BOILERPLATE, COMMENT_FORM);
    }
  }
}
