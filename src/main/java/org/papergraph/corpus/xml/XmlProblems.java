package org.papergraph.corpus.xml;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.papergraph.corpus.Reason;

/** What the parser says, in the words that a user needs. */
final class XmlProblems {
  private static final String MESSAGE = "Message: ";
  private static final String CUT = "must start and end within the same entity";

  /** The parser's own limits, and how a program would lift them. */
  private static final Pattern LIMIT = Pattern.compile("JAXP\\d+: ");

  private static final Pattern LIFTING =
      Pattern.compile("(?: that exceeds the limit|, \"\\d+\" is the limit) .*");
  private static final Pattern MISMATCH =
      Pattern.compile("The end-tag for element type (\"[^\"]*\") must end with.*");

  private XmlProblems() {}

  static Reason reason(XMLStreamException e, boolean cut) {
    String message = String.valueOf(e.getMessage());
    if (LIMIT.matcher(message).find()) {
      return Reason.TOO_DEEP;
    }
    if (message.contains(XmlEncoding.BROKEN)) {
      return Reason.BAD_ENCODING;
    }
    return cut || message.contains(CUT) ? Reason.CUT_SHORT : Reason.BAD_XML;
  }

  /** Without the place, which is said apart. */
  static String detail(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf(MESSAGE);
    String said = start < 0 ? message : message.substring(start + MESSAGE.length());
    String line = said.strip().replaceAll("\\s+", " ");
    String plain = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return plain.contains(CUT) ? "it ends before its elements do" : clear(plain);
  }

  private static String clear(String said) {
    if (said.contains(XmlEncoding.BROKEN)) {
      return "bytes that make no character";
    }
    String unlifted = LIFTING.matcher(LIMIT.matcher(said).replaceFirst("")).replaceFirst("");
    return MISMATCH.matcher(unlifted).replaceFirst("$1 is still open where another element ends");
  }
}
