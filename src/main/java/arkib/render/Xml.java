package arkib.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, one element a line, in UTF-8. */
public final class Xml {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  private Xml() throws XMLStreamException {
    this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** What is written into a document. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void write(Xml xml) throws XMLStreamException;
  }

  /** A document with its declaration. */
  public static byte[] document(Content content) {
    try {
      Xml xml = new Xml();
      xml.text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      content.write(xml);
      xml.writer.flush();
      return xml.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  /** An element that holds elements; attributes in pairs of name and value. */
  public void element(String name, Content content, String... attributes)
      throws XMLStreamException {
    newLine();
    writer.writeStartElement(name);
    attributes(attributes);
    depth++;
    content.write(this);
    depth--;
    newLine();
    writer.writeEndElement();
  }

  /** An element that holds text. */
  public void text(String name, String content, String... attributes) throws XMLStreamException {
    newLine();
    writer.writeStartElement(name);
    attributes(attributes);
    writer.writeCharacters(permitted(content));
    writer.writeEndElement();
  }

  /** An element that holds nothing. */
  public void empty(String name, String... attributes) throws XMLStreamException {
    newLine();
    writer.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], permitted(attributes[i + 1]));
    }
  }

  private void newLine() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  // XML 1.0 has no way to write most control characters and lone surrogates.
  private static String permitted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\t') || c >= 0xd800) {
        return withoutForbidden(text);
      }
    }
    return text;
  }

  private static String withoutForbidden(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\n'
                    || c == '\t'
                    || (c >= ' ' && c < 0xd800)
                    || (c >= 0xe000 && c < 0xfffe)
                    || c >= 0x10000)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
