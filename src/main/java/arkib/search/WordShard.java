package arkib.search;

/**
 * A file of words in the dictionary.
 *
 * @param key with what its words begin, or come after
 * @param words how many it has
 */
record WordShard(String key, int words) {

  /** What the file is called. */
  String name() {
    return fileName(key);
  }

  /** What a file of a word is called: {@code wper}, or {@code x} and its units in hex. */
  static String fileName(String word) {
    if (word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
      return "w" + word;
    }
    StringBuilder name = new StringBuilder("x");
    word.chars().forEach(c -> name.append(Integer.toHexString(0x10000 | c).substring(1)));
    return name.toString();
  }
}
