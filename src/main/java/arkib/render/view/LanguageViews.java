package arkib.render.view;

import arkib.address.Address;
import arkib.plan.Counterpart;
import arkib.site.Language;
import arkib.site.SiteWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells pages of what they are in the site's other languages. */
public final class LanguageViews {

  private final Terms terms;
  private final Map<String, SiteWords> words = new HashMap<>();

  /** Of the pages of an edition. */
  public LanguageViews(Terms terms) {
    this.terms = terms;
    for (Language language : terms.settings().languages().all()) {
      words.put(language.tag(), SiteWords.in(language.tag()));
    }
  }

  /** The same page, which tells where it is in other languages, if it is in any. */
  public PageView of(Address address, PageView page) {
    List<Counterpart> all = terms.counterparts().of(address);
    if (all.isEmpty()) {
      return page;
    }
    List<Alternate> alternates = new ArrayList<>();
    List<LanguageView> others = new ArrayList<>();
    Set<String> locales = new HashSet<>(List.of(terms.words().get("locale")));
    for (Counterpart one : all) {
      alternates.add(new Alternate(one.language(), terms.urls().absolute(one.address())));
      if (!one.address().equals(address)) {
        others.add(other(one, locales));
      }
    }
    alternates.add(new Alternate(Counterpart.ANY, terms.urls().absolute(all.get(0).address())));
    return page.inLanguages(alternates, others);
  }

  private LanguageView other(Counterpart one, Set<String> locales) {
    SiteWords own = words.get(one.language());
    String name = terms.words().get("language." + own.base());
    String locale = own.get("locale");
    return new LanguageView(
        one.language(),
        own.get("language.own"),
        terms.href(one.address()),
        terms.words().get("article.read-in", name),
        locales.add(locale) ? Optional.of(locale) : Optional.empty());
  }
}
