package arkib.archive;

import arkib.address.Slug;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NameType;
import arkib.names.Authority;
import arkib.names.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gathers articles under headings. Headings that make the same slug are one ("Banjir", "banjir "):
 * it bears the form that most articles use, of equally frequent ones the first in code-point order.
 */
final class Filer {

  // For a heading without a Latin letter. No word, since it serves every axis and language.
  private static final String PREFIX = "n";

  private final Timeline timeline;

  /** Under what articles stand. It is asked of every article, and makes nothing to tell it. */
  @FunctionalInterface
  interface Headings {
    /** Tells the headings of an article, as written. */
    void of(Card card, Consumer<String> headings);
  }

  Filer(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The lists of an axis by name. */
  List<Listing> byName(Axis axis, Headings headings) {
    return sorted(file(axis, headings, List.of()));
  }

  /**
   * The lists of the names of a type, by sort form. Topics are filed among the tags.
   *
   * @param authority what is known of the names
   */
  List<Listing> names(NameType type, Authority authority) {
    Axis axis = Axis.of(type);
    Headings headings =
        (card, told) -> {
          if (type == NameType.TOPIC) {
            card.filing().tags().forEach(told);
          }
          for (CarriedName name : card.names()) {
            if (name.type() == type) {
              told.accept(name.id());
            }
          }
        };
    Map<String, Entry> known = new HashMap<>();
    authority.entries().stream()
        .filter(entry -> entry.type() == type)
        .forEach(entry -> known.put(slug(entry.id()), entry));
    return sorted(
        file(axis, headings, List.of()).stream()
            .map(
                listing -> {
                  Entry entry = known.get(listing.slug());
                  return entry == null ? listing : listing.of(entry);
                })
            .toList());
  }

  private static List<Listing> sorted(List<Listing> listings) {
    record Sorted(SortKey key, Listing listing) {}
    return listings.stream()
        .map(listing -> new Sorted(SortKey.of(listing.sortForm()), listing))
        .sorted(Comparator.comparing(Sorted::key).thenComparing(sorted -> sorted.listing().slug()))
        .map(Sorted::listing)
        .toList();
  }

  /** The lists of an axis in a given order and under given names, then what else there is. */
  List<Listing> inOrder(Axis axis, Headings headings, List<String> preferred) {
    List<String> order = preferred.stream().map(name -> slug(name)).toList();
    return file(axis, headings, preferred).stream()
        .sorted(
            Comparator.comparingInt(
                    (Listing listing) -> {
                      int place = order.indexOf(listing.slug());
                      return place < 0 ? order.size() : place;
                    })
                .thenComparing(listing -> SortKey.of(listing.name())))
        .toList();
  }

  private List<Listing> file(Axis axis, Headings headings, List<String> preferred) {
    Map<String, Folder> folders = new HashMap<>();
    Map<String, Form> forms = new HashMap<>();
    Function<String, Form> form =
        name -> new Form(name.strip(), folders.computeIfAbsent(slug(name), s -> new Folder()));
    Dated dated = Dated.of(timeline.dated());
    for (int i = 0; i < dated.size(); i++) {
      int place = i;
      headings.of(dated.get(i), name -> forms.computeIfAbsent(name, form).add(place));
    }
    for (Card card : timeline.undated()) {
      headings.of(card, name -> forms.computeIfAbsent(name, form).add(card));
    }
    forms.values().forEach(Form::count);
    preferred.forEach(
        name -> {
          Folder folder = folders.get(slug(name));
          if (folder != null) {
            folder.name = name;
          }
        });
    return folders.entrySet().stream()
        .map(entry -> entry.getValue().listing(axis, entry.getKey(), dated))
        .toList();
  }

  /** The slug of a heading: never only digits, which would look like a year below the axis. */
  static String slug(String name) {
    return Slug.notNumeric(Slug.orHash(name.strip(), PREFIX), PREFIX);
  }

  /** A heading as some articles write it. */
  private static final class Form {
    private final String text;
    private final Folder folder;
    private int articles;

    Form(String text, Folder folder) {
      this.text = text;
      this.folder = folder;
    }

    void add(int dated) {
      folder.add(dated);
      articles++;
    }

    void add(Card undated) {
      folder.add(undated);
      articles++;
    }

    void count() {
      folder.forms.merge(text, articles, Integer::sum);
    }
  }

  private static final class Folder {
    // Places in the timeline, of which there are so many.
    private int[] dated = new int[4];
    private int count;
    private final List<Card> undated = new ArrayList<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private String name;

    // One article may name the same heading twice, in two forms.
    void add(int place) {
      if (count == 0 || dated[count - 1] != place) {
        dated = count < dated.length ? dated : Arrays.copyOf(dated, 2 * count);
        dated[count++] = place;
      }
    }

    void add(Card card) {
      if (undated.isEmpty() || !undated.get(undated.size() - 1).source().equals(card.source())) {
        undated.add(card);
      }
    }

    Listing listing(Axis axis, String slug, Dated all) {
      String shown =
          name != null
              ? name
              : forms.entrySet().stream()
                  .max(
                      Map.Entry.<String, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                  .orElseThrow()
                  .getKey();
      return new Listing(
          axis, shown, slug, new Timeline(all.at(Arrays.copyOf(dated, count)), undated));
    }
  }
}
