package arkib.render.sitemap;

import arkib.plan.Counterparts;
import arkib.plan.OutputBasis;
import arkib.plan.OutputKind;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The sitemaps and the list of them: one of each month's articles, parted by day above what a file
 * may hold; those dated to a year alone, and the undated, in files of their own; of lists, their
 * pages of each year in one, the fronts and all else in another. So an article of today changes the
 * sitemaps of its month, of its year and of the fronts, whatever the size of the archive.
 *
 * <p>{@code lastmod} is {@link PlannedPage#changed()}: an article's own date, a list's from its
 * newest article. It is never that of a build. Pages that are the same in several languages tell
 * each other's addresses, as the protocol's extension for {@code xhtml:link} has it.
 */
public final class Sitemaps implements OutputKind {

  @Override
  public String name() {
    return "sitemap";
  }

  @Override
  public boolean isOfSite() {
    return true;
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    Urls urls = new Urls(site.site().settings().baseUrl());
    List<SitemapIndex.Listed> listed = new ArrayList<>();
    site.pages().stream()
        .filter(page -> page instanceof PlannedPage.OutputFile)
        .filter(page -> page.wantedBy().equals(NewsSitemap.NAME))
        .forEach(page -> listed.add(new SitemapIndex.Listed(page.address(), Optional.empty())));
    groups(site)
        .forEach(
            (group, pages) -> {
              for (SitemapPart part : parts(group, pages, site.counterparts(), urls)) {
                files.accept(new PlannedPage.OutputFile(part.address(), name(), part));
                listed.add(new SitemapIndex.Listed(part.address(), part.changed()));
              }
            });
    files.accept(
        new PlannedPage.OutputFile(SitemapIndex.ADDRESS, name(), new SitemapIndex(listed, urls)));
  }

  private static Map<SitemapGroup, List<PlannedPage>> groups(OutputBasis site) {
    Map<SitemapGroup, List<PlannedPage>> groups = new TreeMap<>();
    for (PlannedPage page : site.pages()) {
      if (page.isIndexed()) {
        SitemapGroup group = SitemapGroup.of(page);
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(page);
      }
    }
    for (SitemapGroup group : List.copyOf(groups.keySet())) {
      if (group.isMonth() && groups.get(group).size() > SitemapPart.MOST) {
        for (PlannedPage page : groups.remove(group)) {
          groups.computeIfAbsent(group.ofDay(page), g -> new ArrayList<>()).add(page);
        }
      }
    }
    return groups;
  }

  // What is above the limit even so is numbered.
  private static List<SitemapPart> parts(
      SitemapGroup group, List<PlannedPage> pages, Counterparts counterparts, Urls urls) {
    List<SitemapPart> parts = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += SitemapPart.MOST) {
      String number = from == 0 ? "" : "-part-" + (from / SitemapPart.MOST + 1);
      int to = Math.min(pages.size(), from + SitemapPart.MOST);
      parts.add(
          new SitemapPart(
              "sitemap-" + group.word() + number + ".xml",
              pages.subList(from, to),
              counterparts,
              urls));
    }
    return parts;
  }
}
