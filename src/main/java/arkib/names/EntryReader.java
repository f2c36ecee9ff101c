package arkib.names;

import arkib.address.OldAddress;
import arkib.address.Slug;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.article.Picture;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the entries of one file. What is wrong in an entry is told and left out. */
final class EntryReader {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final String DATES = "2019, 2019-05, 2019-05-17";
  private static final String KINDS = "country, news-agency, …";
  private static final String TYPES =
      Arrays.stream(NameType.values()).map(NameType::word).collect(Collectors.joining(", "));

  private final Keys file;
  private final ZoneId zone;
  private final Optional<String> language;
  private final AliasCase casing;
  private final boolean clitics;

  /**
   * A reader.
   *
   * @param file the keys of the file
   * @param zone the time zone of dates
   */
  EntryReader(Keys file, ZoneId zone) {
    this.file = file;
    this.zone = zone;
    file.value(Key.VERSION, text -> Optional.of(text).filter("1"::equals), "1");
    Optional<Keys> defaults = file.below(Key.DEFAULTS, Key.Group.DEFAULTS);
    Optional<Keys> match = defaults.flatMap(keys -> keys.below(Key.MATCH, Key.Group.MATCH));
    this.language = defaults.flatMap(keys -> language(keys, Key.DEFAULT_LANG));
    this.casing = match.flatMap(keys -> casing(keys, Key.MATCH_CASE)).orElse(AliasCase.AUTO);
    this.clitics = match.flatMap(keys -> keys.flag(Key.MATCH_CLITICS)).orElse(true);
    match.ifPresent(
        keys ->
            keys.value(
                Key.MATCH_BOUNDARY, text -> Optional.of(text).filter("word"::equals), "word"));
  }

  /** The entries, those too that lack what they need. */
  List<Draft> entries() {
    List<Draft> drafts = new ArrayList<>();
    for (Keys keys : file.list(Key.ENTITIES, Key.Group.ENTRY, Key.NAME)) {
      drafts.add(entry(keys));
    }
    return drafts;
  }

  private Draft entry(Keys keys) {
    for (Key needed : List.of(Key.ID, Key.TYPE, Key.NAME)) {
      if (!keys.has(needed)) {
        keys.reporter().report(Problem.NAMES_KEY_MISSING, keys.at(), needed.word());
      }
    }
    List<Placed> said = new ArrayList<>();
    Optional<String> id = id(keys);
    Optional<NameType> type = keys.value(Key.TYPE, EntryReader::type, TYPES);
    Optional<String> name = keys.text(Key.NAME);
    Optional<String> kind = keys.value(Key.KIND, EntryReader::slug, KINDS);
    Optional<String> sort = keys.text(Key.SORT);
    List<Alias> aliases = aliases(keys, said);
    List<String> titles = keys.texts(Key.TITLES);
    Ties ties = ties(keys, said);
    Facts facts = facts(keys);
    List<String> redirects =
        keys.values(Key.REDIRECTS_FROM, EntryReader::oldAddress, "/orang/nama-lama/, nama-lama");
    said.addAll(keys.placed(Key.REDIRECTS_FROM));
    String shown = id.or(() -> keys.text(Key.ID)).orElse("");
    String called = name.orElse(shown);
    said.add(0, new Placed(Key.NAME, called, keys.at(Key.NAME)));
    Entry entry =
        new Entry(
            shown,
            type.orElse(NameType.TOPIC),
            kind,
            called,
            sort.orElse(called),
            withName(called, aliases),
            titles,
            ties,
            facts,
            redirects,
            keys.at(Key.ID));
    return new Draft(entry, said, id.isPresent() && type.isPresent() && name.isPresent());
  }

  // What the file's defaults say holds for the name as well: an alias with its text says so.
  private List<Alias> withName(String name, List<Alias> aliases) {
    boolean usual = casing == AliasCase.AUTO && clitics;
    if (usual || name.isBlank() || aliases.stream().anyMatch(alias -> alias.text().equals(name))) {
      return aliases;
    }
    List<Alias> all = new ArrayList<>(aliases);
    all.add(0, new Alias(name, Optional.empty(), casing, clitics, Optional.empty(), List.of()));
    return all;
  }

  private static Optional<String> id(Keys keys) {
    Optional<String> text = keys.text(Key.ID);
    Optional<String> id = text.filter(Slug::isValid);
    if (text.isPresent() && id.isEmpty()) {
      List<String> arguments = new ArrayList<>(List.of(text.get()));
      Optional<String> near = Slug.of(text.get());
      near.ifPresent(arguments::add);
      Problem problem = near.isPresent() ? Problem.NAMES_ID_INVALID_NEAR : Problem.NAMES_ID_INVALID;
      keys.reporter().report(new Diagnostic(problem, keys.at(Key.ID), arguments));
    }
    return id;
  }

  private List<Alias> aliases(Keys keys, List<Placed> said) {
    List<Alias> aliases = new ArrayList<>();
    for (Keys alias : keys.list(Key.ALIASES, Key.Group.ALIAS, Key.TEXT)) {
      Optional<String> text = alias.text(Key.TEXT);
      if (!alias.has(Key.TEXT)) {
        alias.reporter().report(Problem.NAMES_KEY_MISSING, alias.at(), Key.TEXT.word());
      }
      Optional<AliasKind> kind =
          alias.value(Key.ALIAS_KIND, AliasKind::of, String.join(", ", AliasKind.words()));
      AliasCase letters = casing(alias, Key.CASE).orElse(casing);
      boolean attached = alias.flag(Key.CLITICS).orElse(clitics);
      Optional<Requirement> requires = requirement(alias, said);
      List<String> not = alias.texts(Key.NOT);
      text.ifPresent(t -> said.add(new Placed(Key.TEXT, t, alias.at(Key.TEXT))));
      text.ifPresent(t -> aliases.add(new Alias(t, kind, letters, attached, requires, not)));
    }
    return aliases;
  }

  private static Optional<Requirement> requirement(Keys alias, List<Placed> said) {
    Optional<Keys> keys = alias.below(Key.REQUIRES, Key.Group.REQUIRES);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    List<String> title = keys.get().texts(Key.TITLE);
    List<String> near = keys.get().texts(Key.NEAR);
    List<Placed> with = keys.get().placed(Key.WITH);
    if (title.isEmpty() && near.isEmpty() && with.isEmpty()) {
      alias.reporter().report(Problem.NAMES_REQUIRES_NOTHING, alias.at(Key.REQUIRES));
    }
    said.addAll(with);
    return Optional.of(new Requirement(title, near, with.stream().map(Placed::text).toList()));
  }

  private Ties ties(Keys keys, List<Placed> said) {
    List<Ties.Role> roles = new ArrayList<>();
    for (Keys role : keys.list(Key.ROLES, Key.Group.ROLE, Key.OFFICE)) {
      Validity valid = validity(role, Key.ROLE_VALID);
      if (!role.has(Key.OFFICE)) {
        role.reporter().report(Problem.NAMES_KEY_MISSING, role.at(), Key.OFFICE.word());
      }
      role.text(Key.OFFICE).ifPresent(office -> roles.add(new Ties.Role(office, valid)));
      said.addAll(role.placed(Key.OFFICE));
    }
    said.addAll(keys.placed(Key.IMPLIES));
    Optional<String> within = keys.text(Key.WITHIN);
    within.ifPresent(id -> said.add(new Placed(Key.WITHIN, id, keys.at(Key.WITHIN))));
    return new Ties(keys.texts(Key.IMPLIES), within, roles);
  }

  private Facts facts(Keys keys) {
    return new Facts(
        keys.text(Key.NOTE),
        image(keys),
        validity(keys, Key.VALID),
        keys.values(Key.SAME_AS, SameAs::url, SameAs.ALLOWED),
        keys.value(
            Key.ISO_3166, t -> Optional.of(t).filter(c -> COUNTRY.matcher(c).matches()), "MY, ID"),
        language(keys, Key.LANG).or(() -> language));
  }

  private static Optional<Picture> image(Keys keys) {
    if (keys.isText(Key.IMAGE)) {
      return keys.text(Key.IMAGE)
          .map(src -> new Picture(src, "", Optional.empty(), Optional.empty()));
    }
    Optional<Keys> image = keys.below(Key.IMAGE, Key.Group.IMAGE);
    Optional<String> src = image.flatMap(below -> below.text(Key.SRC));
    if (image.isPresent() && src.isEmpty()) {
      keys.reporter().report(Problem.PICTURE_WITHOUT_SOURCE, keys.at(Key.IMAGE), Key.IMAGE.word());
    }
    return src.map(
        path ->
            new Picture(
                path,
                image.flatMap(below -> below.text(Key.ALT)).orElse(""),
                image.flatMap(below -> below.text(Key.CAPTION)),
                image.flatMap(below -> below.text(Key.CREDIT))));
  }

  private Validity validity(Keys keys, Key key) {
    Optional<Keys> valid = keys.below(key, Key.Group.VALID);
    Optional<NewsDate> from = valid.flatMap(v -> v.value(Key.FROM, this::date, DATES));
    Optional<NewsDate> to = valid.flatMap(v -> v.value(Key.TO, this::date, DATES));
    if (from.isPresent() && to.isPresent() && isAfter(from.get(), to.get())) {
      keys.reporter()
          .report(Problem.NAMES_VALID_BACKWARDS, keys.at(key), from.get().edtf(), to.get().edtf());
    }
    return new Validity(from, to);
  }

  // From 2019-05 to 2019 is well: the year ends after the month begins.
  private static boolean isAfter(NewsDate from, NewsDate to) {
    return from.compareTo(to) > 0 && !from.edtf().startsWith(to.edtf());
  }

  private Optional<NewsDate> date(String text) {
    try {
      String[] parts = text.split("-", -1);
      boolean digits =
          Pattern.matches("[0-9]{4}(-[0-9]{2}){0,2}", text) && Integer.parseInt(parts[0]) > 0;
      if (!digits) {
        return Optional.empty();
      }
      int year = Integer.parseInt(parts[0]);
      return Optional.of(
          switch (parts.length) {
            case 1 -> NewsDate.ofYear(year, zone);
            case 2 -> NewsDate.ofMonth(year, Integer.parseInt(parts[1]), zone);
            default -> NewsDate.ofDay(LocalDate.parse(text), zone);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> language(Keys keys, Key key) {
    Optional<String> text = keys.text(key);
    Optional<String> tag = text.filter(t -> LANGUAGE.matcher(t).matches());
    if (text.isPresent() && tag.isEmpty()) {
      keys.reporter().report(Problem.LANGUAGE_INVALID, keys.at(key), text.get());
    }
    return tag;
  }

  private static Optional<AliasCase> casing(Keys keys, Key key) {
    return keys.value(key, AliasCase::of, String.join(", ", AliasCase.words()));
  }

  private static Optional<NameType> type(String word) {
    return Arrays.stream(NameType.values()).filter(t -> t.word().equals(word)).findFirst();
  }

  private static Optional<String> slug(String text) {
    return Optional.of(text).filter(Slug::isValid);
  }

  private static Optional<String> oldAddress(String text) {
    return text.startsWith("/") ? OldAddress.path(text) : slug(text);
  }
}
