package arkib.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What an editor writes, at random: few words, so that headings and links meet again. */
final class EditedText {

  private static final List<String> WORDS =
      List.of("banjir", "feri", "pasar", "jeti", "bakau", "sekolah", "klinik", "nelayan", "pulau");

  // As many articles at most, so that links meet articles however long the walk is.
  private static final int NAMES = 12;

  /** Lines of captured pages that boilerplate may or may not name. */
  private static final List<String> NOISE =
      List.of("Langgan Warta hari ini", "Iklan jeti dan feri", "Sokong pasar kami");

  private static final List<String> NAMES_IN_TEXT =
      List.of(
          "Siti Rahmah",
          "Cik Siti",
          "Siti Rohmah",
          "Pekan Jauh",
          "Pasar Jauh",
          "PKJ",
          "gotong-royong");

  private static final List<String> MARKS = List.of("", "!", "?");

  private final SplittableRandom random;
  private int headlines;

  EditedText(SplittableRandom random) {
    this.random = random;
  }

  String frontMatter() {
    return "tajuk: "
        + headline()
        + "\ntarikh: "
        + date()
        + "\nbahagian: "
        + word()
        + "\ntag: "
        + words()
        + "\norang: "
        + optional("[" + name() + "]")
        + "\nbukan-tag: "
        + optional("[" + name() + "]")
        + "\npenulis: "
        + words()
        + "\nringkasan: "
        + optional(headline())
        + "\nsiri: "
        + optional(word())
        + "\ngambar: "
        + optional(picture())
        + "\nsumber: "
        + optional(origin())
        + "\ndraf: tidak\ntamat: ~\nalamat-lama: "
        + optional(oldAddresses())
        + "\nbahasa: ~\ndikemas-kini: ~"
        + "\nditarik-balik: ~\npembetulan: ~\n";
  }

  // Two articles may have one.
  private String oldLink() {
    return "\"https://www.lama.example/" + word() + "/?utm_source=x&p=" + random.nextInt(6) + "\"";
  }

  private String oldAddresses() {
    return "[/lama/" + random.nextInt(40) + "/, /l" + headlines++ + ".html]";
  }

  /** The name of an article's file, without its ending. */
  String articleName() {
    return String.format(Locale.ROOT, "a%04d", random.nextInt(NAMES));
  }

  /** A key of front matter with another value. */
  String field() {
    return switch (random.nextInt(22)) {
      case 0 -> "tarikh: " + date();
      case 1 -> "tag: " + words();
      case 2 -> "tajuk: " + headline();
      case 3 -> "bahagian: " + spelt();
      case 4 -> "draf: " + (random.nextBoolean() ? "ya" : "tidak");
      case 5 -> "siri: " + optional(spelt());
      case 6 -> "penulis: " + words();
      case 7 -> "bahasa: " + optional("en");
      case 8 -> "tamat: " + optional("2018-0" + (1 + random.nextInt(9)) + "-01");
      case 9 -> "ringkasan: " + optional(headline());
      case 10 -> "gambar: " + optional(picture());
      case 11 -> "alamat-lama: " + oldAddresses();
      // The address stays, and what other pages say of the article does not.
      case 12 -> "tajuk: Berita pindah" + MARKS.get(random.nextInt(3));
      case 13 -> "dikemas-kini: " + optional(day());
      case 14 -> "orang: " + optional("[" + name() + "]");
      case 15 -> "bukan-tag: " + optional("[" + name() + "]");
      case 19 -> "sumber: " + optional(origin());
      case 16 -> "tag: [" + name() + ", " + spelt() + "]";
      case 17 -> "ditarik-balik: " + optional("Salah tentang " + word() + ".");
      case 20 -> "sumber: {ditangkap: " + date() + "}";
      case 18 -> "pembetulan: " + optional("[{tarikh: " + day() + ", nota: " + word() + "}, x]");
      default ->
          "gambar: {fail: "
              + picture()
              + ", alt: "
              + word()
              + ", keterangan: "
              + word()
              + ", kredit: "
              + word()
              + "}";
    };
  }

  private String origin() {
    return "{url: "
        + (random.nextBoolean() ? oldLink() : "https://x.example/" + word())
        + ", penerbit: "
        + word()
        + ", ditangkap: "
        + day()
        + "}";
  }

  String body() {
    return "Teks tentang " + word() + ".\n\n" + agency() + paragraph();
  }

  /** An article with another text: longer, shorter or of other words; what it leads to stays. */
  String otherBody(String old) {
    int end = old.startsWith("---\n") ? old.indexOf("\n---\n") + 5 : 0;
    String front = old.substring(0, end);
    String body = old.substring(end);
    return switch (random.nextInt(4)) {
      case 0 -> front + body + "\nAyat tentang " + word() + ".\n";
      case 1 -> front + "\nPada mulanya " + word() + ".\n\n" + agency() + body;
      case 2 -> old.replace("Teks tentang", "Isi tentang").replace("hujan", word());
      default -> front + body.replaceAll("(?m)^(Ayat tentang|Pada mulanya) .*\n", "");
    };
  }

  /** A captured page with another text. */
  String otherCapture(String old) {
    return random.nextBoolean()
        ? old.replace("\n— WARTA", "\n\nAyat tambahan tentang " + word() + " di pekan.\n— WARTA")
        : old.replaceAll("(?m)^Ayat tambahan .*\n", "");
  }

  // Long enough to be compared: the story of an agency that articles have in common, or have not.
  private String agency() {
    return random.nextInt(3) == 0
        ? "Penduduk di "
            + word()
            + " bergotong-royong membersihkan kawasan itu sejak awal pagi selepas air surut, "
            + "kata ketua kampung yang memimpin mereka bersama dua puluh pelajar sekolah rendah. "
            + "Beliau berharap kerja itu siap sebelum hujan turun lagi pada hujung minggu, kerana "
            + "jalan ke pekan masih ditutup kepada semua kenderaan berat dan bekalan makanan "
            + "terpaksa dibawa dengan bot setiap hari dari "
            + word()
            + ".\n\n"
        : "";
  }

  /** A paragraph that shows what may change elsewhere: links and pictures in all their forms. */
  String paragraph() {
    String to = target();
    String picture = picture();
    return switch (random.nextInt(15)) {
          case 12 -> "Kata " + name() + " kepada *" + name() + "* dan " + name() + ".";
          case 13 -> "- " + name() + " bertemu Cik Siti.";
          case 14 -> "[" + name() + "](" + to + ") di " + name() + ".";
          case 0 -> "Perenggan tentang " + word() + ".";
          case 1 -> "[lain](" + to + ")";
          case 2 -> "![gambar](" + picture + ")";
          case 3 -> "Ada <a href=\"" + to + "\">pautan</a> dan <img src=\"" + picture + "\">.";
          case 4 -> "<div><p><a href=\"" + to + "\">pautan</a></p></div>";
          case 5 -> "| A | B |\n|---|---|\n| [x](" + to + ") | ![](.." + picture + ") |";
          case 6 -> "Lihat [sini][r" + to + "].\n\n[r" + to + "]: " + to;
          case 7 -> "Nota[^" + to + "].\n\n[^" + to + "]: Lihat [x](" + to + ").";
          case 8 -> "- [ ] [tugas](" + to + "?a=b#c)";
          case 9 -> "[![](" + picture + ")](/tag/" + word() + "/)";
          case 10 -> "> Kata [dia](/" + year() + "/0" + (1 + random.nextInt(3)) + "/).";
          default -> "## Bahagian [x](../pages/s" + random.nextInt(3) + ".md)";
        }
        + "\n";
  }

  private String target() {
    String name = articleName() + (random.nextInt(6) == 0 ? ".en" : "");
    return name + (random.nextInt(4) == 0 ? ".txt" : ".md");
  }

  String capture() {
    return "Warta\nAkhbar\n\nTajuk tangkapan tentang "
        + word()
        + " di pekan\n\nPEKAN – Isi "
        + word()
        + " yang panjang juga akhirnya.\n\n"
        + NOISE.get(random.nextInt(NOISE.size()))
        + "\n\nPerenggan kedua tentang "
        + word()
        + " di pekan itu juga panjang.\n— WARTA\nLeave A Reply\n";
  }

  String boilerplate() {
    return "# Baris Warta\n"
        + String.join("\n", NOISE.subList(0, random.nextInt(NOISE.size() + 1)))
        + "\n";
  }

  String settings() {
    return "title: "
        + word()
        + "\noutputs: "
        + outputs()
        + "\npictures: {widths: "
        + List.of("[16, 32]", "[16]", "[]").get(random.nextInt(3))
        + ", cards: "
        + cards()
        + "}\nlists: {size: "
        + (1 + random.nextInt(3))
        + "}\nfeed: {size: "
        + (1 + random.nextInt(4))
        + "}\nbaseUrl: https://x.example/"
        + (random.nextBoolean() ? "" : "a/")
        + "\nsections: "
        + words()
        + "\n"
        + languages()
        + "\nzone: "
        + (random.nextInt(4) == 0 ? "America/New_York" : "Asia/Kuala_Lumpur")
        + "\npermalink: "
        + (random.nextInt(4) == 0 ? "/berita/:year/:slug/" : "/:year/:month/:slug/")
        + "\nnames: {minimum: "
        + (1 + random.nextInt(2))
        + ", feedMinimum: "
        + (1 + random.nextInt(3))
        + ", link: "
        + (random.nextInt(4) == 0 ? "none" : "first")
        + ", threshold: "
        + (1 + random.nextInt(2))
        + "}\nsearch: {enabled: "
        + (random.nextInt(5) > 0)
        + ", phrases: "
        + random.nextBoolean()
        + "}\n"
        + hosts();
  }

  // To paint one takes as long as all else that is done of an article.
  private String cards() {
    return List.of("none", "none", "none", "none", "missing", "all").get(random.nextInt(6));
  }

  // Each as often as not.
  private List<String> outputs() {
    return Stream.of("csv", "jsonl", "ninjs", "ris", "bibtex", "csl")
        .filter(name -> random.nextBoolean())
        .toList();
  }

  // In one language, a name like x.en.md is one like any other.
  private String languages() {
    return switch (random.nextInt(6)) {
      case 0 -> "language: en";
      case 1, 2 -> "languages: [ms, {language: en, title: " + word() + "}]";
      case 3 -> "languages: [en, ms-Arab, {language: ms, sections: " + words() + "}]";
      default -> "language: ms";
    };
  }

  /** A language that a file's name may end with; not always one of the site's. */
  String language() {
    return List.of("en", "en", "en", "ms", "ms-arab").get(random.nextInt(5));
  }

  private String hosts() {
    return switch (random.nextInt(4)) {
      case 0 -> "hosts: [netlify]\n";
      case 1 -> "hosts: [github, nginx, apache]\ncname: x.example\n";
      case 2 -> "hosts: [cloudflare, gitlab]\n";
      default -> "";
    };
  }

  /** A spelling of a name that an authority file may have. */
  private String name() {
    return NAMES_IN_TEXT.get(random.nextInt(NAMES_IN_TEXT.size()));
  }

  /** An authority file: entries come and go, are renamed, merged and spelt otherwise. */
  String authority() {
    StringBuilder file = new StringBuilder("entities:\n");
    if (random.nextInt(4) != 0) {
      file.append("  - id: siti")
          .append(random.nextInt(3) == 0 ? "-rahmah" : "")
          .append("\n    type: person\n    name: Siti Rahmah\n    titles: [Cik]\n")
          .append("    aliases:\n      - {text: Siti Rohmah, kind: variant-spelling}\n")
          .append("      - {text: Siti, requires: {title: [Cik]}}\n")
          .append(random.nextBoolean() ? "    sort: Rahmah Siti\n" : "")
          .append(random.nextBoolean() ? "    note: Nota " + word() + "\n" : "")
          .append(random.nextBoolean() ? "    image: {src: " + picture() + "}\n" : "")
          .append(random.nextBoolean() ? "    sameAs: [\"wikidata:Q1\"]\n" : "")
          .append(random.nextBoolean() ? "    redirectsFrom: [siti-lama]\n" : "");
    }
    if (random.nextInt(4) != 0) {
      file.append("  - {id: pekan-jauh, type: place, name: Pekan Jauh, kind: town}\n")
          .append("  - {id: pasar-jauh, type: place, name: Pasar Jauh, within: pekan-jauh}\n");
    }
    if (random.nextInt(4) != 0) {
      file.append("  - {id: pkj, type: organisation, name: Persatuan Kampung Jauh, ")
          .append("aliases: [{text: PKJ, kind: acronym}]}\n");
    }
    if (random.nextBoolean()) {
      file.append("  - {id: ").append(word()).append(", type: topic, name: ");
      file.append(random.nextBoolean() ? "gotong-royong" : "Pasar malam").append("}\n");
    }
    return file.append("  - {id: sungai-x, type: place, name: Sungai X}\n").toString();
  }

  String headline() {
    return "Berita " + word() + " " + word() + " " + headlines++;
  }

  String date() {
    return switch (random.nextInt(7)) {
      case 0 -> "~";
      case 1 -> "" + year();
      case 2 -> year() + "-0" + (1 + random.nextInt(3));
      case 3 -> day() + "T0" + random.nextInt(10) + ":30:00+08:00";
      default -> day();
    };
  }

  /** A day of the few on which something is published. */
  String day() {
    return String.format(
        Locale.ROOT, "%d-%02d-%02d", year(), 1 + random.nextInt(3), 1 + random.nextInt(4));
  }

  private int year() {
    return 2017 + random.nextInt(3);
  }

  private String optional(String value) {
    return random.nextBoolean() ? value : "~";
  }

  private String picture() {
    String elsewhere = "https://gambar" + random.nextInt(3) + ".example";
    return (random.nextInt(8) == 0 ? elsewhere : "")
        + "/media/p"
        + random.nextInt(4)
        + (random.nextBoolean() ? ".svg" : ".jpg");
  }

  String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  // In another form that has the same address.
  private String spelt() {
    String word = word();
    return random.nextInt(3) == 0 ? word.toUpperCase(Locale.ROOT) : word;
  }

  private String words() {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      some.add(spelt());
    }
    return "[" + String.join(", ", some.stream().distinct().toList()) + "]";
  }
}
