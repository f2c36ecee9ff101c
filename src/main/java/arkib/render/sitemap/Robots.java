package arkib.render.sitemap;

import arkib.address.Address;
import arkib.plan.Articles;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** {@code robots.txt} (RFC 9309): lets everybody in and names the sitemap. */
public final class Robots implements OutputKind {

  private static final Address ADDRESS = Address.ROOT.file("robots.txt");
  private static final Address SITEMAP = SitemapIndex.ADDRESS;

  @Override
  public String name() {
    return "robots";
  }

  @Override
  public boolean isOfSite() {
    return true;
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    Urls urls = new Urls(site.site().settings().baseUrl());
    files.accept(new PlannedPage.OutputFile(ADDRESS, name(), new Content(urls)));
  }

  private record Content(Urls urls) implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      recipe.address(SITEMAP);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      String text = "User-agent: *\nAllow: /\n\nSitemap: " + urls.absolute(SITEMAP) + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
