package arkib.names;

import arkib.article.NameType;

/** Which capitals a text must have where it has an alias. */
enum Capitals {
  /** Those of the alias. */
  EXACT,
  /** One at the beginning of a word, and not all, unless in a headline; or those of the alias. */
  FIRST,
  /** Any. */
  ANY;

  private static final int LONGEST_ACRONYM = 6;

  /** What an alias of an entry asks for. */
  static Capitals of(Entry entry, Alias alias) {
    return switch (alias.casing()) {
      case EXACT -> EXACT;
      case FOLD -> ANY;
      case AUTO -> usual(entry, alias);
    };
  }

  // PAS is a party and pas a pass; Iran has a capital; "Tentera Darat" may begin without.
  private static Capitals usual(Entry entry, Alias alias) {
    String text = alias.text();
    boolean oneWord = text.strip().codePoints().noneMatch(Letters::isSpace);
    boolean isShort = text.strip().length() <= LONGEST_ACRONYM;
    boolean isAcronym = alias.kind().filter(AliasKind.ACRONYM::equals).isPresent();
    if (isAcronym || (oneWord && isShort && isAllCapital(text))) {
      return EXACT;
    }
    return oneWord && entry.type() != NameType.TOPIC ? FIRST : ANY;
  }

  /** Whether the letters that have case are all capitals, and there is more than one. */
  static boolean isAllCapital(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** Whether a word begins with a capital, or no letter has case. */
  static boolean hasCapital(String text) {
    boolean cased = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
      if (capital && !inWord) {
        return true;
      }
      cased |= capital || Character.isLowerCase(c);
      inWord = Letters.begins(c) || (inWord && (Letters.isMark(c) || Letters.isUnseen(c)));
    }
    return !cased;
  }
}
