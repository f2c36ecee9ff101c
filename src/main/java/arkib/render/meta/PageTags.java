package arkib.render.meta;

import arkib.article.Kind;
import arkib.article.Picture;
import arkib.picture.Size;
import arkib.render.view.ArticleViews;
import arkib.render.view.PageView;
import arkib.render.view.Terms;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of every page: OpenGraph, and the one of Twitter's for which it does not read
 * OpenGraph's. There is no picture that stands for any page: a page without one names none.
 */
final class PageTags {

  private static final Pattern REGION = Pattern.compile("([a-z]{2,3})-([A-Z]{2})");

  private final Terms terms;

  PageTags(Terms terms) {
    this.terms = terms;
  }

  /**
   * A page that speaks.
   *
   * @param title its name, without the site's
   * @param page what stands around it
   * @param set the article that it shows
   * @param shown the picture that stands for it in place of the article's own
   */
  record Said(String title, PageView page, Optional<ArticleViews.Set> set, Optional<Shown> shown) {

    Said(String title, PageView page) {
      this(title, page, Optional.empty(), Optional.empty());
    }

    Said(String title, PageView page, ArticleViews.Set set) {
      this(title, page, Optional.of(set), Optional.empty());
    }
  }

  /**
   * A picture that stands for a page.
   *
   * @param url its absolute URL
   * @param size how large it is, where that is known
   * @param alt what who cannot see it is told
   */
  record Shown(String url, Optional<Size> size, String alt) {}

  /** Adds the tags of a page. */
  void add(Tags tags, Said said) {
    boolean isNews = said.set().filter(set -> set.article().kind() == Kind.NEWS).isPresent();
    tags.property("og:type", isNews ? "article" : "website");
    tags.property("og:title", said.title());
    said.page().description().ifPresent(text -> tags.property("og:description", text));
    said.page().canonical().ifPresent(url -> tags.property("og:url", url));
    tags.property("og:site_name", terms.siteName());
    locale(said.set().flatMap(set -> set.article().language()))
        .ifPresent(locale -> tags.property("og:locale", locale));
    Optional<Shown> picture = said.shown().or(() -> said.set().flatMap(this::lead));
    picture.ifPresent(shown -> add(tags, shown));
    String card = picture.isPresent() ? "summary_large_image" : "summary";
    tags.name("twitter:card", card);
  }

  private Optional<Shown> lead(ArticleViews.Set set) {
    String alt = set.article().heading().picture().map(Picture::alt).orElse("");
    return set.picture()
        .map(link -> new Shown(terms.urls().absoluteLink(link.src()), link.size(), alt));
  }

  private static void add(Tags tags, Shown picture) {
    tags.property("og:image", picture.url());
    picture
        .size()
        .ifPresent(
            size -> {
              tags.property("og:image:width", Integer.toString(size.width()));
              tags.property("og:image:height", Integer.toString(size.height()));
            });
    if (!picture.alt().isEmpty()) {
      tags.property("og:image:alt", picture.alt());
    }
  }

  // "ms_MY": OpenGraph wants a region. A text's own language names it, or has none to tell.
  private Optional<String> locale(Optional<String> own) {
    String language = own.orElse(terms.settings().language());
    Matcher parts = REGION.matcher(language);
    if (parts.matches()) {
      return Optional.of(parts.group(1) + "_" + parts.group(2));
    }
    return language.equals(terms.settings().language())
        ? Optional.of(terms.words().get("locale"))
        : Optional.empty();
  }
}
