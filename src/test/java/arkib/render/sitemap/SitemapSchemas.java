package arkib.render.sitemap;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** What is wrong with a sitemap, by the schema of the protocol; nothing where it is valid. */
public final class SitemapSchemas {

  private SitemapSchemas() {}

  /** Of a sitemap, a list of them, or a Google News sitemap. */
  public static List<String> check(String sitemap) throws IOException {
    try {
      schema().newValidator().validate(new StreamSource(new StringReader(sitemap)));
      return List.of();
    } catch (SAXException e) {
      return List.of(e.getMessage());
    }
  }

  private static Schema schema() {
    Source[] sources =
        Stream.of("sitemap.xsd", "sitemap-news.xsd", "xhtml-link.xsd")
            .map(name -> new StreamSource(SitemapSchemas.class.getResourceAsStream(name)))
            .toArray(Source[]::new);
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }
}
