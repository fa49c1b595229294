package org.papergraph.corpus;

import javax.xml.stream.XMLStreamException;

/** What the parser says, in the words that a user needs. */
final class XmlProblems {
  private static final String MESSAGE = "Message: ";
  private static final String CUT = "must start and end within the same entity";

  private XmlProblems() {}

  static Reason reason(XMLStreamException e) {
    return String.valueOf(e.getMessage()).contains(CUT) ? Reason.CUT_SHORT : Reason.BAD_XML;
  }

  /** Without the place, which is said apart. */
  static String detail(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf(MESSAGE);
    String said = start < 0 ? message : message.substring(start + MESSAGE.length());
    String line = said.strip().replaceAll("\\s+", " ");
    String plain = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return plain.contains(CUT) ? "it ends before its elements do" : plain;
  }
}
