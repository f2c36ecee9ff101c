package arkib.search;

import java.util.ArrayList;
import java.util.List;

/** What results show of the articles of one part, in files of {@code block} articles. */
final class DocumentTable {

  private static final int STANDFIRST = 160;

  private DocumentTable() {}

  /** How many articles a file has; see {@link Layout}. */
  static int block(int articles) {
    return articles <= Layout.SMALL_PART || articles > Layout.LARGE_PART ? 32 : 16;
  }

  /**
   * The file {@code d} of some articles, in their order.
   *
   * @param withStandfirsts whether to write standfirsts
   */
  static List<Bytes> of(List<Entry> entries, boolean withStandfirsts) {
    Bytes days = new Bytes();
    Bytes sections = new Bytes();
    Bytes headlines = new Bytes();
    Bytes addresses = new Bytes();
    Bytes standfirsts = new Bytes();
    List<String> named = entries.stream().flatMap(e -> e.section().stream()).distinct().toList();
    Bytes names = new Bytes().number(named.size());
    named.forEach(names::text);
    long day = 0;
    String address = "";
    for (Entry entry : entries) {
      days.signed(entry.day() - day);
      day = entry.day();
      sections.number(entry.section().map(s -> named.indexOf(s) + 1).orElse(0));
      headlines.text(entry.headline());
      address = add(addresses, entry, address);
      if (withStandfirsts) {
        standfirsts.text(entry.standfirst().map(DocumentTable::shortened).orElse(""));
      }
    }
    Bytes size = new Bytes().number(entries.size());
    return new ArrayList<>(
        List.of(size.all(days).all(names).all(sections), headlines, addresses, standfirsts));
  }

  // Nearly every address ends with a slug that is made of the headline.
  private static String add(Bytes addresses, Entry entry, String before) {
    String address = entry.address();
    String folder = address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
    String name = address.substring(folder.length());
    int shared = Prefixes.shared(before, folder);
    int alike = Prefixes.shared(slugLike(entry.headline()), name);
    addresses.number(shared).text(folder.substring(shared));
    addresses.number(alike).text(name.substring(alike));
    return address;
  }

  /** Small letters and digits of ASCII, a hyphen for all between them, none in front. */
  static String slugLike(String headline) {
    StringBuilder slug = new StringBuilder(headline.length());
    for (int i = 0; i < headline.length(); i++) {
      char c = headline.charAt(i);
      char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
        slug.append(small);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  private static String shortened(String text) {
    if (text.length() <= STANDFIRST) {
      return text;
    }
    int space = text.lastIndexOf(' ', STANDFIRST - 1);
    int end = space > 0 ? space : STANDFIRST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
