package arkib.browser;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every kind of page, by one of its kind in the {@link ReaderSite}. */
enum ShownPage {
  FRONT("/", "/"),
  CAPTURED(
      "/tanpa-tarikh/iran-dan-pakistan-perkukuh-hubungan-strategik-pertahanan-pembuatan-bersama/",
      Patterns.ARTICLE),
  PLAIN(
      "/2019/08/rumah-api-tanjung-genta-tanpa-penjaga-buat-kali-pertama-sejak-1907/",
      Patterns.ARTICLE),
  /** All that Markdown and front matter can bring, and words that are hard to break. */
  EVERYTHING("/2025/04/semua-jenis-artikel/", Patterns.ARTICLE),
  JAWI("/2025/04/kelas-jawi-hidupkan-warisan/", Patterns.ARTICLE),
  /** With posts of other sites, which a button shows in their place. */
  POSTS("/2025/04/kiriman-penduduk-tentang-ombak-besar-tular/", Patterns.ARTICLE),
  WITHDRAWN("/2025/04/dakwaan-tentang-tender-jambatan-baharu/", Patterns.ARTICLE),
  YEARS("/tahun/", "/tahun/"),
  YEAR("/2024/", "/\\d{4}/"),
  MONTH("/2024/12/", "/\\d{4}/\\d\\d/"),
  DAY("/2024/12/06/", "/\\d{4}/\\d\\d/\\d\\d/"),
  UNDATED("/tanpa-tarikh/", "/tanpa-tarikh/"),
  SECTIONS("/bahagian/", "/bahagian/"),
  SECTION("/bahagian/daerah/", "/bahagian/[^/]+/"),
  NAMES("/orang/", "/" + Patterns.NAMES + "/"),
  PERSON("/orang/mohammad-bagheri/", "/" + Patterns.NAMES + "/[^/]+/"),
  PLACE("/tempat/kuala-pawana/", "/" + Patterns.NAMES + "/[^/]+/"),
  TAGS("/tag/", "/(tag|penulis|siri)/"),
  TAG("/tag/banjir/", "/tag/[^/]+/"),
  AUTHOR("/penulis/farah-izzati-luqman/", "/penulis/[^/]+/"),
  SERIES("/siri/perahu-terakhir/", "/siri/[^/]+/"),
  LIST_YEAR("/tag/banjir/2024/", Patterns.LIST + "\\d{4}/"),
  LIST_MONTH("/tag/banjir/2024/12/", Patterns.LIST + "\\d{4}/\\d\\d/"),
  LIST_DAY("/tag/banjir/2024/12/06/", Patterns.LIST + "\\d{4}/\\d\\d/\\d\\d/"),
  LIST_UNDATED("/penulis/farah-izzati-luqman/tanpa-tarikh/", Patterns.LIST + "tanpa-tarikh/"),
  DAYS("/pada-hari-ini/", "/pada-hari-ini/"),
  DAY_OF_THE_YEAR("/pada-hari-ini/12-06/", "/pada-hari-ini/\\d\\d-\\d\\d/"),
  CORRECTIONS("/pembetulan/", "/pembetulan/(\\d{4}/)?"),
  DATA("/data/", "/data/"),
  OLD_LINKS("/cari-pautan-lama/", "/cari-pautan-lama/"),
  /** With what was found. */
  SEARCH("/cari/?q=latihan+bersama", "/cari/"),
  ABOUT("/tentang/", "/(tentang|hubungi|dasar-pembetulan)/"),
  /** Shown where there is no page, so it is asked for as a lost reader would. */
  NOT_FOUND("/2019/13/tiada/", "/404\\.html");

  private final String address;
  private final Pattern kind;

  ShownPage(String address, String kind) {
    this.address = address;
    this.kind = Pattern.compile(kind);
  }

  /** Where it is in the site. */
  String address() {
    return address;
  }

  /** Whether a page is of this kind. */
  boolean isLike(String other) {
    return kind.matcher(other).matches();
  }

  /** The script that a page of this kind has to itself; most have none. */
  Optional<String> script() {
    return switch (this) {
      case OLD_LINKS -> Optional.of("old-links");
      case SEARCH -> Optional.of("search");
      case POSTS -> Optional.of("frames");
      default -> Optional.empty();
    };
  }

  /** What its script brings after it was loaded, as a selector: only then is all of it there. */
  Optional<String> awaited() {
    return this == SEARCH ? Optional.of("#hits > li") : Optional.empty();
  }

  /** Whether there is little to read where its script is not run. */
  boolean needsScript() {
    return this == OLD_LINKS || this == SEARCH;
  }

  /** Its name in file names and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What several kinds are recognized by; an enum's own constants would come too late. */
  private static final class Patterns {
    static final String ARTICLE = "/(\\d{4}(/\\d\\d)?|tanpa-tarikh)/(?!\\d\\d/)[^/]+/";
    static final String NAMES = "(orang|tempat|organisasi|jawatan|kelengkapan|peristiwa)";
    static final String LIST =
        "/(bahagian|tag|penulis|siri|orang|tempat|organisasi|jawatan|kelengkapan|peristiwa)/[^/]+/";
  }
}
