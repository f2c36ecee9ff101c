package arkib.render.feed;

import arkib.address.Address;
import arkib.archive.Corrected;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.plan.Articles;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import arkib.render.Xml;
import arkib.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * The Atom feed of what was corrected (RFC 4287): the newest corrections whose day is known. The
 * {@code id} of each is its article's address with the day of the correction, which stays when
 * later corrections come.
 */
public final class CorrectionsFeed implements OutputKind {

  @Override
  public String name() {
    return "corrections-feed";
  }

  @Override
  public void plan(OutputBasis basis, Consumer<PlannedPage.OutputFile> files) {
    List<Corrected> newest =
        basis.archive().corrections().stream()
            .filter(one -> one.correction().date().filter(d -> d.knows(Precision.DAY)).isPresent())
            .limit(basis.site().settings().feeds().size())
            .toList();
    if (!newest.isEmpty()) {
      Address address = basis.addresses().correctionsFeed();
      files.accept(new PlannedPage.OutputFile(address, name(), new Content(basis.site(), newest)));
    }
  }

  private record Content(Site site, List<Corrected> corrections) implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      for (Corrected one : corrections) {
        recipe.article(one.card()).entry(one.correction().date().map(NewsDate::edtf));
        recipe.entry(one.correction().note());
      }
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      return Xml.document(
          xml ->
              xml.element(
                  "feed",
                  feed -> feed(feed, plan),
                  "xmlns",
                  "http://www.w3.org/2005/Atom",
                  "xml:lang",
                  site.settings().language()));
    }

    private void feed(Xml feed, Plan plan) throws XMLStreamException {
      Urls urls = new Urls(site.settings().baseUrl());
      String page = urls.absolute(plan.addresses().corrections());
      String self = urls.absolute(plan.addresses().correctionsFeed());
      String title = site.settings().title();
      feed.text("id", page);
      feed.text("title", site.words().get("title", site.words().get("nav.corrections"), title));
      feed.text("updated", moment(corrections.get(0)));
      feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
      feed.empty("link", "rel", "alternate", "type", "text/html", "href", page);
      feed.element("author", a -> a.text("name", site.settings().publisher().orElse(title)));
      feed.text("generator", "Arkib");
      Map<String, Integer> times = new HashMap<>();
      for (Corrected one : corrections) {
        String article = urls.absolute(plan.addresses().article(one.card()));
        String id = article + "#fix-" + one.correction().date().orElseThrow().start().toLocalDate();
        int time = times.merge(id, 1, Integer::sum);
        feed.element(
            "entry",
            entry -> {
              entry.text("id", time == 1 ? id : id + "-" + time);
              entry.text("title", one.card().headline());
              entry.text("updated", moment(one));
              entry.empty(
                  "link", "rel", "alternate", "type", "text/html", "href", article + "#fix");
              entry.text("summary", one.correction().note());
            });
      }
    }

    private static String moment(Corrected one) {
      return one.correction().date().orElseThrow().rfc3339();
    }
  }
}
