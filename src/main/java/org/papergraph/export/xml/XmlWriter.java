package org.papergraph.export.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.papergraph.export.Losses;

/**
 * Writes elements one after the other, with the JDK's writer whatever else is on the class path.
 */
final class XmlWriter {
  private final Writer out;
  private final XMLStreamWriter xml;
  private final XmlText text;

  XmlWriter(OutputStream stream, Losses losses) throws IOException {
    text = new XmlText(losses);
    out = new WhiteSpaceWriter(stream);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw reason(e);
    }
    line();
  }

  XmlWriter start(String name) throws IOException {
    return run(() -> xml.writeStartElement(name));
  }

  /** An element that has attributes alone. */
  XmlWriter empty(String name) throws IOException {
    return run(() -> xml.writeEmptyElement(name));
  }

  XmlWriter attribute(String name, String value) throws IOException {
    return run(() -> xml.writeAttribute(name, text.attribute(value)));
  }

  XmlWriter content(String value) throws IOException {
    return run(() -> xml.writeCharacters(text.content(value)));
  }

  XmlWriter end() throws IOException {
    return run(xml::writeEndElement);
  }

  XmlWriter line() throws IOException {
    return run(() -> xml.writeCharacters("\n"));
  }

  /** Closes what is open. */
  void finish() throws IOException {
    run(xml::writeEndDocument).line().run(xml::flush);
    out.flush();
  }

  /** What the JDK's writer does. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlWriter run(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw reason(e);
    }
  }

  private static IOException reason(XMLStreamException e) {
    return e.getNestedException() instanceof IOException reason ? reason : new IOException(e);
  }
}
