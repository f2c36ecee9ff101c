package arkib.render.meta;

import arkib.render.Json;
import arkib.render.view.PageView;
import arkib.render.view.Terms;
import java.util.Optional;

/** The site as a schema.org WebSite, and who is answerable for it. */
final class SiteData {

  private final Terms terms;
  private final String home;

  SiteData(Terms terms) {
    this.terms = terms;
    this.home = terms.urls().absolute(terms.addresses().home());
  }

  /** Writes the whole description, for the front page. */
  void write(Json json, PageView front) {
    refer(json);
    json.text("description", front.description())
        .text("inLanguage", terms.settings().language())
        .object("publisher", this::publisher);
  }

  /** Writes as much as other pages say of the site. */
  void refer(Json json) {
    json.text("@type", "WebSite")
        .text("@id", home)
        .text("url", home)
        .text("name", terms.siteName());
  }

  /** Writes the organisation that is answerable; the newspaper where the editor names no other. */
  void publisher(Json json) {
    Optional<String> named = terms.settings().publisher();
    json.text("@type", "Organization")
        .text("name", named.orElse(terms.settings().title()))
        .text("url", home);
  }
}
