package org.papergraph.corpus.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.input.Malformed;

/** Gathers an element with what it holds, as long as that is no more than papers have. */
final class XmlUnitBuilder {
  private final XmlStream xml;
  private final XmlUnits units;
  private final Deque<Open> open = new ArrayDeque<>();
  private int ignored;
  private int deep;
  private int elements;
  private long characters;

  XmlUnitBuilder(XmlStream xml, XmlUnits units) {
    this.xml = xml;
    this.units = units;
  }

  /** The element that starts here, read to its end; nothing if it holds too much. */
  Optional<XmlElement> build() throws IOException, Malformed {
    start();
    while (xml.next()) {
      if (xml.isStart()) {
        start();
      } else if (xml.isText()) {
        text();
      } else if (xml.isEnd()) {
        XmlElement ended = end();
        if (open.isEmpty() && ended != null) {
          return tooMuch() ? Optional.empty() : Optional.of(ended);
        }
      }
    }
    return Optional.empty();
  }

  String limits() {
    return "more than "
        + Limits.ELEMENTS
        + " elements or "
        + (Limits.RECORD >> 20)
        + " million characters, or over "
        + Limits.DEPTH_OF_RECORD
        + " elements in each other";
  }

  private boolean tooMuch() {
    return elements > Limits.ELEMENTS
        || characters > Limits.RECORD
        || deep > Limits.DEPTH_OF_RECORD;
  }

  private void start() {
    if (ignored > 0 || tooMuch() || (!open.isEmpty() && units.ignores(xml.localName()))) {
      ignored++;
      return;
    }
    XmlElement tag = xml.tag();
    elements++;
    characters += tag.attributes().values().stream().mapToInt(String::length).sum();
    open.push(new Open(tag, new ArrayList<>()));
    deep = Math.max(deep, open.size());
  }

  private void text() {
    if (ignored == 0) {
      String text = xml.text();
      characters += text.length();
      if (!tooMuch()) {
        open.element().content().add(new XmlNode.Chars(text));
      }
    }
  }

  private XmlElement end() {
    if (ignored > 0) {
      ignored--;
      return null;
    }
    Open ended = open.pop();
    XmlElement element = ended.closed();
    if (!open.isEmpty()) {
      open.element().content().add(new XmlNode.Element(element));
    }
    return element;
  }

  private record Open(XmlElement tag, List<XmlNode> content) {
    XmlElement closed() {
      return new XmlElement(
          tag.prefix(), tag.name(), Map.copyOf(tag.attributes()), List.copyOf(content));
    }
  }
}
