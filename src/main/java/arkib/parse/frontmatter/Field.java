package arkib.parse.frontmatter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of front matter: the one table that the reader, its messages and the reference are
 * driven by. Of each field the first name is English, the second Malay where it has one of its own;
 * the others are what Hugo, Jekyll, Eleventy and Zola call the same thing. Where a text has several
 * names of one field, the earlier name counts. Case does not count, nor which of hyphen, underscore
 * and space parts the words: {@code Dikemas Kini}, {@code pubdate}.
 */
public enum Field {
  /** The headline. */
  TITLE("title", "tajuk"),
  /** The last part of the address. */
  SLUG("slug"),
  /** When it was published. */
  DATE("date", "tarikh", "pubDate", "publishDate", "published"),
  /** When it was last changed. */
  UPDATED("updated", "dikemas-kini", "lastmod", "last_modified_at", "updatedDate", "modified"),
  /** Who wrote it. */
  AUTHORS("authors", "penulis", "author"),
  /** The section of the newspaper. */
  SECTION("section", "bahagian"),
  /** The section first, then tags, as Jekyll and Hugo use it. */
  CATEGORIES("categories", "kategori", "category"),
  /** The tags. */
  TAGS("tags", "tag"),
  /** The people whom it is about. */
  PEOPLE("people", "orang", "persons"),
  /** The places. */
  PLACES("places", "tempat"),
  /** The organisations. */
  ORGANISATIONS("organisations", "organisasi", "organizations"),
  /** The offices, such as a minister's. */
  OFFICES("offices", "jawatan"),
  /** The ships, aircraft, weapons, machines. */
  EQUIPMENT("equipment", "kelengkapan"),
  /** The events. */
  EVENTS("events", "peristiwa"),
  /** What it is not to be filed under, whatever its text says. */
  NOT_TAGS("notTags", "bukan-tag", "not-tags"),
  /** The standfirst. */
  STANDFIRST("standfirst", "ringkasan", "summary", "description", "excerpt"),
  /** Whether it is not yet to be shown. */
  DRAFT("draft", "draf"),
  /** When it is no longer to be shown. */
  EXPIRES("expires", "tamat", "expiryDate"),
  /** Why it was taken back. */
  WITHDRAWN("withdrawn", "ditarik-balik", "retracted"),
  /** Old addresses. */
  ALIASES("aliases", "alamat-lama", "redirect_from"),
  /** Where it was first published: {@link Group#ORIGIN}. */
  SOURCE("source", "sumber"),
  /** What was corrected: {@link Group#CORRECTION}. */
  CORRECTIONS("corrections", "pembetulan"),
  /** The lead picture: {@link Group#PICTURE}. */
  IMAGE("image", "gambar", "cover"),
  /** The series it is a part of. */
  SERIES("series", "siri"),
  /** The language of the text. */
  LANGUAGE("lang", "bahasa", "language"),
  /** The editor's own keys. */
  EXTRA("extra", "tambahan", "params"),
  /** Zola's group of tags, categories, authors and series. */
  TAXONOMIES("taxonomies", "taksonomi");

  private static final Map<String, Field> BY_NAME = new HashMap<>();

  static {
    for (Field field : values()) {
      field.names.forEach(name -> BY_NAME.put(folded(name), field));
    }
  }

  private static final List<String> ALL_NAMES =
      Arrays.stream(values()).flatMap(field -> field.names.stream()).toList();

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  /** Its names, the one that counts first before the others. */
  public List<String> names() {
    return names;
  }

  /** The field of a key. */
  public static Optional<Field> of(String key) {
    return Optional.ofNullable(BY_NAME.get(folded(key)));
  }

  /** Which of the field's names a key is, counted from 0; -1 where it is none. */
  int place(String key) {
    String folded = folded(key);
    return names.stream().map(Field::folded).toList().indexOf(folded);
  }

  private static String folded(String key) {
    return key.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** All keys of all fields. */
  public static List<String> allNames() {
    return ALL_NAMES;
  }

  /** The keys below a key. */
  public enum Key {
    /** The address of the page where an article was first published. */
    ORIGIN_URL(Group.ORIGIN, "url"),
    /** The newspaper, agency or site. */
    ORIGIN_OUTLET(Group.ORIGIN, "outlet", "penerbit"),
    /** When the page was captured. */
    ORIGIN_CAPTURED(Group.ORIGIN, "captured", "ditangkap"),
    /** A copy in a web archive. */
    ORIGIN_ARCHIVE(Group.ORIGIN, "archive", "arkib"),
    /** When something was corrected. */
    CORRECTION_DATE(Group.CORRECTION, "date", "tarikh"),
    /** What was corrected. */
    CORRECTION_NOTE(Group.CORRECTION, "note", "nota"),
    /** Where a picture is. */
    PICTURE_SRC(Group.PICTURE, "src", "fail"),
    /** What a reader who cannot see it is told. */
    PICTURE_ALT(Group.PICTURE, "alt"),
    /** The line below it. */
    PICTURE_CAPTION(Group.PICTURE, "caption", "keterangan"),
    /** Who made it. */
    PICTURE_CREDIT(Group.PICTURE, "credit", "kredit");

    private final Group group;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Key(Group group, String... names) {
      this.group = group;
      this.names = List.of(names);
    }

    /** The field's value that has this key. */
    public Group group() {
      return group;
    }

    /** The key of a group that an editor wrote. */
    static Optional<Key> of(Group group, String key) {
      String folded = folded(key);
      return Arrays.stream(values())
          .filter(known -> known.group == group && known.names.contains(folded))
          .findFirst();
    }

    /** Its names, English first. */
    public List<String> names() {
      return names;
    }
  }

  /** What has keys below its key. */
  public enum Group {
    /** {@link Field#SOURCE}. */
    ORIGIN,
    /** Each of {@link Field#CORRECTIONS}. */
    CORRECTION,
    /** {@link Field#IMAGE}. */
    PICTURE;

    /** All names of its keys. */
    public List<String> names() {
      return Arrays.stream(Key.values())
          .filter(key -> key.group == this)
          .flatMap(key -> key.names.stream())
          .toList();
    }
  }
}
