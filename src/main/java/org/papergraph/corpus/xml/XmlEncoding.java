package org.papergraph.corpus.xml;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that XML declares. */
final class XmlEncoding {
  /** How the parser names the character that stands for broken bytes. */
  static final String BROKEN = "0xffff)";

  private static final Pattern DECLARED =
      Pattern.compile("\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private XmlEncoding() {}

  /** Which it is if nothing else is declared. */
  static boolean isUtf8(String start) {
    Matcher declared = DECLARED.matcher(start);
    return !declared.lookingAt() || declared.group(1).equalsIgnoreCase("UTF-8");
  }

  /**
   * Puts a character that XML forbids where bytes are broken, so that the parser tells the place;
   * of bytes that it decodes itself it also complains on standard error.
   */
  static Reader utf8(InputStream in) {
    return new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf((char) 0xFFFF)));
  }
}
