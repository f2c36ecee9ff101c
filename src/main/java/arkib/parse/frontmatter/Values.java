package arkib.parse.frontmatter;

import arkib.address.OldAddress;
import arkib.address.Slug;
import arkib.article.Correction;
import arkib.article.NewsDate;
import arkib.article.Origin;
import arkib.article.Picture;
import arkib.data.Entry;
import arkib.data.Mapping;
import arkib.data.Scalar;
import arkib.data.Sequence;
import arkib.data.Typed;
import arkib.data.Value;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Problem;
import arkib.parse.date.DateReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the values of fields that are more than a text, and tells where they are not. */
final class Values {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern ADDRESS_SIGN = Pattern.compile("[/:]|\\w\\.\\w");

  private final DateReader dates;

  Values(DateReader dates) {
    this.dates = dates;
  }

  Optional<NewsDate> date(Typed typed, Entry entry) {
    Optional<String> text = typed.text(entry);
    Optional<NewsDate> date = text.flatMap(dates::read);
    if (text.isPresent() && date.isEmpty()) {
      typed.reporter().report(Problem.DATE_INVALID, typed.at(entry), entry.key(), text.get());
    }
    return date;
  }

  Optional<String> slug(Typed typed, Entry entry) {
    Optional<String> text = typed.text(entry);
    Optional<String> slug = text.filter(Slug::isValid);
    if (text.isPresent() && slug.isEmpty()) {
      Optional<String> near = Slug.of(text.get());
      Problem problem = near.isPresent() ? Problem.SLUG_INVALID_NEAR : Problem.SLUG_INVALID;
      List<String> arguments = new ArrayList<>(text.stream().toList());
      near.ifPresent(arguments::add);
      typed.reporter().report(new Diagnostic(problem, typed.at(entry), arguments));
    }
    return slug;
  }

  Optional<List<String>> aliases(Typed typed, Entry entry) {
    List<String> aliases = new ArrayList<>();
    for (Entry item : items(entry)) {
      Optional<String> text = typed.text(item);
      Optional<String> path = text.flatMap(OldAddress::path);
      path.ifPresent(aliases::add);
      if (text.isPresent() && path.isEmpty()) {
        typed.reporter().report(Problem.ALIAS_INVALID, typed.at(item), text.get());
      }
    }
    return Optional.of(aliases);
  }

  Optional<Origin> origin(Typed typed, Entry entry) {
    if (isText(entry)) {
      return originOfText(typed, entry);
    }
    Map<Field.Key, Entry> keys = keys(Field.Group.ORIGIN, typed, entry);
    Optional<Entry> captured = entry(keys, Field.Key.ORIGIN_CAPTURED);
    Origin origin =
        new Origin(
            entry(keys, Field.Key.ORIGIN_URL).flatMap(e -> url(typed, e)),
            entry(keys, Field.Key.ORIGIN_OUTLET).flatMap(typed::text),
            captured.flatMap(e -> date(typed, e)),
            entry(keys, Field.Key.ORIGIN_ARCHIVE).flatMap(e -> url(typed, e)));
    return Optional.of(origin).filter(o -> !o.equals(Origin.NONE));
  }

  // "sumber: Bernama" names who published it, "sumber: https://…" where.
  private Optional<Origin> originOfText(Typed typed, Entry entry) {
    Optional<String> text = typed.text(entry);
    if (text.isPresent() && !isLikeAddress(text.get())) {
      return Optional.of(new Origin(Optional.empty(), text, Optional.empty(), Optional.empty()));
    }
    Optional<String> url = url(typed, entry);
    return url.map(u -> new Origin(url, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private Optional<String> url(Typed typed, Entry entry) {
    Optional<String> text = typed.text(entry);
    Optional<String> url = text.filter(Values::isWebAddress);
    if (text.isPresent() && url.isEmpty()) {
      typed.reporter().report(Problem.URL_INVALID, typed.at(entry), entry.key(), text.get());
    }
    return url;
  }

  Optional<List<Correction>> corrections(Typed typed, Entry entry) {
    List<Correction> corrections = new ArrayList<>();
    for (Entry item : items(entry)) {
      if (isText(item)) {
        typed.text(item).ifPresent(t -> corrections.add(new Correction(Optional.empty(), t)));
        continue;
      }
      Map<Field.Key, Entry> keys = keys(Field.Group.CORRECTION, typed, item);
      Optional<Entry> date = entry(keys, Field.Key.CORRECTION_DATE);
      Optional<NewsDate> when = date.flatMap(e -> date(typed, e));
      Optional<String> note = entry(keys, Field.Key.CORRECTION_NOTE).flatMap(typed::text);
      if (note.isPresent()) {
        corrections.add(new Correction(when, note.get()));
      } else {
        typed.reporter().report(Problem.CORRECTION_WITHOUT_NOTE, typed.at(item));
      }
    }
    return Optional.of(corrections);
  }

  Optional<Picture> picture(Typed typed, Entry entry) {
    if (isText(entry)) {
      return typed.text(entry).map(src -> new Picture(src, "", Optional.empty(), Optional.empty()));
    }
    Map<Field.Key, Entry> keys = keys(Field.Group.PICTURE, typed, entry);
    Optional<String> src = entry(keys, Field.Key.PICTURE_SRC).flatMap(typed::text);
    if (src.isEmpty() && entry.value() instanceof Mapping) {
      typed.reporter().report(Problem.PICTURE_WITHOUT_SOURCE, typed.atKey(entry), entry.key());
    }
    return src.map(
        s ->
            new Picture(
                s,
                entry(keys, Field.Key.PICTURE_ALT).flatMap(typed::text).orElse(""),
                entry(keys, Field.Key.PICTURE_CAPTION).flatMap(typed::text),
                entry(keys, Field.Key.PICTURE_CREDIT).flatMap(typed::text)));
  }

  Optional<String> language(Typed typed, Entry entry) {
    Optional<String> text = typed.text(entry);
    Optional<String> tag = text.filter(t -> LANGUAGE.matcher(t).matches());
    if (text.isPresent() && tag.isEmpty()) {
      typed.reporter().report(Problem.LANGUAGE_INVALID, typed.at(entry), text.get());
    }
    return tag;
  }

  private static Optional<Entry> entry(Map<Field.Key, Entry> keys, Field.Key key) {
    return Optional.ofNullable(keys.get(key));
  }

  static boolean isText(Entry entry) {
    return entry.value() instanceof Scalar;
  }

  // A single value where a list is meant is a list of one.
  private static List<Entry> items(Entry entry) {
    List<Value> values =
        entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
    return values.stream().map(v -> new Entry(entry.key(), entry.at(), v)).toList();
  }

  private static Map<Field.Key, Entry> keys(Field.Group group, Typed typed, Entry entry) {
    Map<Field.Key, Entry> keys = new LinkedHashMap<>();
    for (Entry inner : typed.mapping(entry).entries()) {
      Optional<Field.Key> key = Field.Key.of(group, inner.key());
      if (key.isPresent()) {
        Entry other = inner.value().isAbsent() ? inner : keys.putIfAbsent(key.get(), inner);
        if (other != null && !other.equals(inner)) {
          Layers.reportTwice(inner, other, typed);
        }
      } else {
        Layers.reportUnknown(inner, group.names(), typed);
      }
    }
    return keys;
  }

  private static boolean isLikeAddress(String text) {
    boolean oneWord = text.chars().noneMatch(Character::isWhitespace);
    return text.contains("://") || (oneWord && ADDRESS_SIGN.matcher(text).find());
  }

  // Absolute, http or https, with a host.
  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getRawAuthority() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
