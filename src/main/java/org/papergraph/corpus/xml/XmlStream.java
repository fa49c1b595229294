package org.papergraph.corpus.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Malformed;
import org.papergraph.corpus.input.Opened;

/** The tags and texts of a source, one after the other, with what is wrong with them. */
final class XmlStream {
  private final XMLStreamReader reader;
  private final MeteredStream meter;
  private final int linesBefore;
  private final Set<String> names = new HashSet<>();
  private int depth;

  private XmlStream(XMLStreamReader reader, MeteredStream meter, int linesBefore) {
    this.reader = reader;
    this.meter = meter;
    this.linesBefore = linesBefore;
  }

  /** Blank lines may stand before the declaration, as copying leaves them. */
  static XmlStream of(Opened source) throws IOException, Malformed {
    String start = source.head().text();
    String blank = start.substring(0, start.length() - start.stripLeading().length());
    source.content().skipNBytes(blank.chars().filter(unit -> unit < 0x80).count());
    MeteredStream meter = new MeteredStream(source.content());
    try {
      XMLStreamReader reader =
          source.transcoded() || XmlEncoding.isUtf8(start)
              ? XmlFactory.get().createXMLStreamReader(XmlEncoding.utf8(meter))
              : XmlFactory.get().createXMLStreamReader(meter);
      return new XmlStream(reader, meter, (int) blank.chars().filter(u -> u == '\n').count());
    } catch (XMLStreamException e) {
      throw malformed(e, 1, 1, false);
    }
  }

  /** The first element of a source that starts as XML does. */
  static Optional<XmlElement> root(Head head) {
    String start = head.text().stripLeading();
    return start.startsWith("<") ? root(new StringReader(start)) : Optional.empty();
  }

  private static Optional<XmlElement> root(Reader start) {
    try (MeteredStream unused = new MeteredStream(InputStream.nullInputStream())) {
      XmlStream xml = new XmlStream(XmlFactory.get().createXMLStreamReader(start), unused, 0);
      while (xml.next()) {
        if (xml.isStart()) {
          return Optional.of(xml.tag());
        }
      }
    } catch (Malformed | XMLStreamException | IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Goes on by one tag or text. */
  boolean next() throws IOException, Malformed {
    meter.startAgain();
    try {
      if (!reader.hasNext()) {
        return false;
      }
      reader.next();
    } catch (XMLStreamException e) {
      throw malformed(e, line(), column(), meter.isCut());
    } catch (RuntimeException e) {
      throw new Malformed(Reason.BAD_XML, line(), column(), String.valueOf(e.getMessage()));
    }
    count();
    if (isStart()) {
      noteNames();
    }
    return true;
  }

  private void noteNames() throws Malformed {
    names.add(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      names.add(reader.getAttributeLocalName(i));
    }
    if (names.size() > Limits.NAMES_OF_XML) {
      throw new Malformed(
          Reason.TOO_DEEP, line(), column(), "over " + Limits.NAMES_OF_XML + " names of elements");
    }
  }

  private void count() throws Malformed {
    depth += isStart() ? 1 : isEnd() ? -1 : 0;
    if (depth > Limits.DEPTH_OF_XML) {
      throw new Malformed(
          Reason.TOO_DEEP,
          line(),
          column(),
          "over " + Limits.DEPTH_OF_XML + " elements in each other");
    }
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  boolean isText() {
    return reader.isCharacters() || reader.getEventType() == XMLStreamReader.CDATA;
  }

  String text() {
    return reader.getText();
  }

  String localName() {
    String name = reader.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The element that starts here, without what it holds. */
  XmlElement tag() {
    String name = reader.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(attributeName(i), reader.getAttributeValue(i));
    }
    String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
    return new XmlElement(prefix, localName(), attributes, List.of());
  }

  private String attributeName(int index) {
    String prefix = reader.getAttributePrefix(index);
    String name = reader.getAttributeLocalName(index);
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  int line() {
    return Math.max(1, reader.getLocation().getLineNumber()) + linesBefore;
  }

  private int column() {
    return Math.max(1, reader.getLocation().getColumnNumber());
  }

  private static Malformed malformed(XMLStreamException e, int line, int column, boolean cut)
      throws IOException {
    if (e.getNestedException() instanceof IOException broken) {
      return malformed(broken, line, column);
    }
    Location place = e.getLocation();
    return place == null
        ? new Malformed(Reason.BAD_XML, line, column, XmlProblems.detail(e))
        : new Malformed(
            XmlProblems.reason(e, cut),
            line,
            Math.max(1, place.getColumnNumber()),
            XmlProblems.detail(e));
  }

  /** What is wrong with the text, not with the disk. */
  private static Malformed malformed(IOException e, int line, int column) throws IOException {
    String detail = String.valueOf(e.getMessage());
    if (e instanceof MeteredStream.TooLong) {
      return new Malformed(Reason.TOO_DEEP, line, column, detail);
    }
    if (e instanceof CharConversionException) {
      return new Malformed(Reason.BAD_ENCODING, line, column, withoutStop(detail));
    }
    if (e instanceof UnsupportedEncodingException) {
      return new Malformed(Reason.BAD_XML, line, column, detail);
    }
    throw e;
  }

  private static String withoutStop(String detail) {
    return detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail;
  }
}
