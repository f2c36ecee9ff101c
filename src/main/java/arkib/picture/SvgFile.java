package arkib.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * A drawing. It may come from anybody, and who opens it by its own address opens a document that
 * may run scripts in the name of the site: what is dangerous is taken out (see {@link SvgRules}). A
 * drawing without any of it is published byte for byte.
 */
final class SvgFile {

  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private Optional<Size> size = Optional.empty();
  private int depth;
  // How deep the style is whose text comes; 0 outside of any.
  private int style;
  private boolean altered;

  private SvgFile(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
  }

  static Container read(Raw raw) throws BrokenPicture {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    try {
      XMLStreamReader in = reader(new ByteArrayInputStream(raw.bytes()));
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      SvgFile file = new SvgFile(in, out);
      file.copy();
      out.close();
      return new Container(
          Format.SVG,
          file.size.map(s -> new Container.Header(s, 1, false, false)),
          file.altered ? Optional.of(bytes.toByteArray()) : Optional.empty());
    } catch (XMLStreamException e) {
      throw BrokenPicture.because(e);
    }
  }

  // Nothing is fetched; entities of the drawing's own are put in, as old drawing programs use them.
  private static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    factory.setXMLResolver((id, system, base, namespace) -> InputStream.nullInputStream());
    return factory.createXMLStreamReader(bytes);
  }

  private void copy() throws XMLStreamException, BrokenPicture {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> {
          out.writeEndElement();
          style = style == depth ? 0 : style;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.DTD -> altered |= in.getText().indexOf('[') >= 0;
        // A stylesheet may be a program that makes another document of this one.
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> altered = true;
        default -> {}
      }
    }
  }

  private void start() throws XMLStreamException, BrokenPicture {
    if (depth == 0) {
      if (!in.getLocalName().equals("svg")) {
        throw BrokenPicture.because("no drawing");
      }
      size = SvgSize.of(in);
    }
    if (SvgRules.isForbidden(in)) {
      altered = true;
      skip();
      return;
    }
    depth++;
    style = style == 0 && in.getLocalName().equals("style") ? depth : style;
    String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    String prefix = in.getPrefix() == null ? "" : in.getPrefix();
    out.writeStartElement(prefix, in.getLocalName(), namespace);
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      String uri = in.getNamespaceURI(i) == null ? "" : in.getNamespaceURI(i);
      if (in.getNamespacePrefix(i) == null) {
        out.writeDefaultNamespace(uri);
      } else {
        out.writeNamespace(in.getNamespacePrefix(i), uri);
      }
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(i);
    }
  }

  private void attribute(int i) throws XMLStreamException {
    if (SvgRules.isForbidden(in, i)) {
      altered = true;
    } else if (in.getAttributeNamespace(i) == null || in.getAttributeNamespace(i).isEmpty()) {
      out.writeAttribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
    } else {
      out.writeAttribute(
          in.getAttributePrefix(i),
          in.getAttributeNamespace(i),
          in.getAttributeLocalName(i),
          in.getAttributeValue(i));
    }
  }

  // Words that are shown may say what no style may.
  private void text() throws XMLStreamException {
    if (style > 0 && SvgRules.fetches(in.getText())) {
      altered = true;
    } else if (depth > 0) {
      out.writeCharacters(in.getText());
    }
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = in.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
