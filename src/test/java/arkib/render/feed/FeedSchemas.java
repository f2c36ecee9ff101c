package arkib.render.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What is wrong with a feed, by the schema of its format; nothing where it is valid. */
public final class FeedSchemas {

  private FeedSchemas() {}

  /** Of Atom. */
  public static List<String> atom(String feed) throws IOException {
    return relaxNg("atom.rnc", feed);
  }

  /** Of RSS. */
  public static List<String> rss(String feed) throws IOException {
    return relaxNg("rss.rnc", feed);
  }

  /** Of JSON Feed. */
  public static List<String> json(String feed) throws IOException {
    try (InputStream in = FeedSchemas.class.getResourceAsStream("json-feed.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      return schema.validate(new ObjectMapper().readTree(feed)).stream()
          .map(ValidationMessage::getMessage)
          .toList();
    }
  }

  private static List<String> relaxNg(String name, String feed) throws IOException {
    List<String> wrong = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(
        ValidateProperty.ERROR_HANDLER,
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            wrong.add(e.getLineNumber() + ": " + e.getMessage());
          }
        });
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try (InputStream in = FeedSchemas.class.getResourceAsStream(name)) {
      InputSource schema = new InputSource(in);
      schema.setEncoding("UTF-8");
      if (!driver.loadSchema(schema)) {
        throw new AssertionError(name + ": " + wrong);
      }
      driver.validate(new InputSource(new StringReader(feed)));
    } catch (SAXException e) {
      wrong.add(e.getMessage());
    }
    return wrong;
  }
}
