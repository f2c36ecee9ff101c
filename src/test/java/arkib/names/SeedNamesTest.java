package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedNamesTest {
  @Test
  void print() throws Exception {
    arkib.diagnostic.Diagnostics d = new arkib.diagnostic.Diagnostics();
    java.nio.file.Path root = java.nio.file.Path.of(".");
    arkib.site.Site site =
        arkib.site.Site.of(
            root,
            arkib.site.SettingsReader.read(
                java.nio.file.Files.readString(root.resolve("content/site.yaml")),
                "content/site.yaml",
                d));
    Authority authority = AuthorityReader.read(site, d);
    d.sorted().forEach(x -> System.err.println(x));
    NameFinder finder = new NameFinder(authority, site.settings().names());
    arkib.parse.ArticleParser parser =
        new arkib.parse.ArticleParser(site, arkib.parse.capture.Boilerplate.standard());
    for (arkib.source.SourceFile f : arkib.source.Sources.in(site.content(), d)) {
      if (f.role() == arkib.source.SourceFile.Role.ASSET) continue;
      arkib.article.Article a = parser.parse(parser.load(f, d).orElseThrow(), d).orElseThrow();
      Found found = finder.in(a);
      System.err.println("== " + a.source());
      if (a.source().contains("iran-pak"))
        found
            .mentions()
            .forEach(
                m ->
                    System.err.println(
                        m.place()
                            + " "
                            + m.start()
                            + "-"
                            + m.end()
                            + " "
                            + m.id()
                            + " "
                            + m.text()
                            + " "
                            + m.quarters()
                            + m.implied()));
      found.carried().forEach(c -> System.err.println("   " + c));
    }
    assertThat(authority.isEmpty()).isFalse();
  }
}
