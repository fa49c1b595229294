package org.papergraph.query;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@code LOAD CSV} and the procedures that are called in the text of a query. A plan alone
 * does not tell: Neo4j's hides what stands in a subquery within {@code CASE}, a list comprehension
 * or {@code reduce}.
 *
 * <p>Strings and comments are searched like everything else. Where one ends differs between
 * versions of Cypher, and what is told apart wrongly could hide a call; so the rare query that only
 * mentions one is refused too.
 */
final class CypherWords {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");
  private static final Pattern LOAD = word("LOAD");
  private static final Pattern CALL = word("CALL");
  private static final Pattern CSV = word("CSV");
  private static final Pattern YIELD = word("YIELD");

  private final String text;

  private CypherWords(String text) {
    this.text = text;
  }

  private static Pattern word(String word) {
    return Pattern.compile("(?<!\\w)" + word + "(?!\\w)", Pattern.CASE_INSENSITIVE);
  }

  /** Why a query of this text may not run where nothing may change; empty where it may. */
  static Optional<String> objection(String text) {
    // Cypher 5 reads Unicode escapes anywhere, Cypher 25 within strings and names alone.
    String unescaped = ESCAPE.matcher(text).replaceAll(CypherWords::unescape);
    return new CypherWords(text).objection().or(() -> new CypherWords(unescaped).objection());
  }

  private static String unescape(MatchResult match) {
    char unescaped = (char) Integer.parseInt(match.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(unescaped));
  }

  private Optional<String> objection() {
    if (LOAD.matcher(text).results().anyMatch(hit -> isAt(CSV, blank(hit.end())))) {
      return Optional.of("it has LOAD CSV, which reads files");
    }
    return CALL.matcher(text)
        .results()
        .flatMap(hit -> called(hit.end()).stream())
        .filter(name -> !Procedures.ALLOWED.contains(name))
        .findFirst()
        .map(name -> "it calls the procedure " + name);
  }

  private boolean isAt(Pattern word, int index) {
    return word.matcher(text).region(index, text.length()).useTransparentBounds(true).lookingAt();
  }

  /** The procedure named at {@code start}, unless there stands a subquery or something else. */
  private Optional<String> called(int start) {
    StringBuilder name = new StringBuilder();
    int index = blank(start);
    int end = part(index, name);
    while (end > index) {
      index = blank(end);
      if (!text.startsWith(".", index)) {
        boolean call = text.startsWith("(", index) || isAt(YIELD, index);
        return call || name.indexOf(".") >= 0 ? Optional.of(name.toString()) : Optional.empty();
      }
      name.append('.');
      index = blank(index + 1);
      end = part(index, name);
    }
    return Optional.empty();
  }

  /** Adds the part of a name that begins at {@code start} to {@code name}; tells where it ends. */
  private int part(int start, StringBuilder name) {
    if (text.startsWith("`", start)) {
      int close = text.indexOf('`', start + 1);
      int end = close < 0 ? text.length() : close;
      name.append(text, start + 1, end);
      return Math.min(end + 1, text.length());
    }
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    name.append(text, start, end);
    return end;
  }

  private static boolean isNamePart(char character) {
    return character == '_' || character == '$' || Character.isLetterOrDigit(character);
  }

  /** Where the blanks and comments that begin at {@code start} end. */
  private int blank(int start) {
    int index = start;
    while (index < text.length()) {
      if (text.startsWith("/*", index)) {
        index = after("*/", index + 2);
      } else if (text.startsWith("//", index)) {
        index = lineEnd(index);
      } else if (isBlank(text.charAt(index))) {
        index++;
      } else {
        return index;
      }
    }
    return index;
  }

  private int after(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private int lineEnd(int from) {
    int index = from;
    while (index < text.length() && text.charAt(index) != '\n' && text.charAt(index) != '\r') {
      index++;
    }
    return index;
  }

  /** Whatever a server might take for one: too many do no harm. */
  private static boolean isBlank(char character) {
    boolean odd = character > '~' && !isNamePart(character) && !Character.isSurrogate(character);
    return odd || Character.isWhitespace(character) || Character.isISOControl(character);
  }
}
