package org.papergraph.corpus.xml;

import java.io.IOException;
import java.util.Optional;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Malformed;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Goes through a source and hands its units over, one by one. */
final class XmlWalk {
  private XmlWalk() {}

  /** XML ends where it is malformed; what stands before that place has been handed over. */
  static void read(Opened source, Records records, XmlUnits units) throws IOException {
    try {
      XmlStream xml = XmlStream.of(source);
      while (xml.next()) {
        if (xml.isStart()) {
          take(xml, records, units);
        }
      }
      records.refuseIfNone(units.lacking());
    } catch (Malformed e) {
      records.skip(records.next(e.line()).column(e.column()), e.reason(), e.getMessage());
    }
  }

  private static void take(XmlStream xml, Records records, XmlUnits units)
      throws IOException, Malformed {
    if (!units.isUnit(xml.localName())) {
      units.opened(xml.tag());
      return;
    }
    int line = xml.line();
    XmlUnitBuilder builder = new XmlUnitBuilder(xml, units);
    Optional<XmlElement> unit = builder.build();
    if (unit.isPresent()) {
      units.unit(unit.get(), line);
    } else {
      records.skip(records.next(line), Reason.TOO_DEEP, builder.limits());
    }
  }
}
