package arkib.render;

import arkib.plan.OutputKind;
import arkib.render.cite.BibTeX;
import arkib.render.cite.CitationFiles;
import arkib.render.cite.CslJson;
import arkib.render.cite.Ris;
import arkib.render.data.Ninjs;
import arkib.render.data.Records;
import arkib.render.data.Schemas;
import arkib.render.data.Tables;
import arkib.render.feed.CorrectionsFeed;
import arkib.render.feed.ListFeeds;
import arkib.render.feed.MonthFeeds;
import arkib.render.feed.SiteFeeds;
import arkib.render.fixity.Manifests;
import arkib.render.hosts.ApacheFile;
import arkib.render.hosts.DomainName;
import arkib.render.hosts.Headers;
import arkib.render.hosts.NginxMap;
import arkib.render.hosts.NoJekyll;
import arkib.render.hosts.Redirects;
import arkib.render.resolve.OldLinkFiles;
import arkib.render.sitemap.NewsSitemap;
import arkib.render.sitemap.Robots;
import arkib.render.sitemap.Sitemaps;
import java.util.List;

/**
 * All kinds of files for machines, in the order in which they are planned: a later one sees the
 * earlier.
 */
public final class Outputs {

  /**
   * The list, by hand: a new kind is a file of its own and a line here. The manifests, which list
   * all others, stay the last.
   */
  public static final List<OutputKind> ALL =
      List.of(
          new SiteFeeds(),
          new ListFeeds(),
          new MonthFeeds(),
          new CorrectionsFeed(),
          new Sitemaps(),
          new NewsSitemap(),
          new Robots(),
          new CitationFiles(new Ris()),
          new CitationFiles(new BibTeX()),
          new CitationFiles(new CslJson()),
          new Records(),
          new Tables(),
          new Ninjs(),
          new Schemas(),
          new OldLinkFiles(),
          new Headers(),
          new Redirects(),
          new NginxMap(),
          new ApacheFile(),
          new NoJekyll(),
          new DomainName(),
          new Manifests());

  private Outputs() {}
}
