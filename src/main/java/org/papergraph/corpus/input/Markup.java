package org.papergraph.corpus.input;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Turns what formats carry of HTML, JATS and MathML into plain text. Only tags that these define
 * are taken for tags, so that signs of comparison and a paper's own angle brackets stay.
 */
public final class Markup {
  private static final String ATTRIBUTES =
      "(?:\\s++[\\w:.-]{1,60}+\\s*+=\\s*+(?:\"[^\"<>]{0,2000}+\"|'[^'<>]{0,2000}+'|[^\\s\"'<>]++))*+";
  private static final String END = ATTRIBUTES + "\\s*+/?>";
  private static final String INLINE =
      "i|b|em|strong|sub|sup|u|tt|sc|scp|small|big|span|font|a|code|mark|inf|italic|bold|monospace"
          + "|underline|overline|roman|sans-serif|xref|ext-link|uri|email|inline-formula"
          + "|inline-graphic|alternatives|tex-math|named-content|styled-content|fn|label|math|mi|mn"
          + "|mo|ms|mtext|mrow|mfrac|msup|msub|msubsup|munder|mover|munderover|msqrt|mroot|mfenced"
          + "|mtable|mtr|mtd|mspace|mstyle|mpadded|mphantom|menclose|mmultiscripts|mprescripts|none"
          + "|semantics|annotation|annotation-xml";
  private static final String BLOCK =
      "p|br|hr|div|sec|title|abstract|list|list-item|ul|ol|li|dl|dt|dd|h[1-6]|disp-formula|break"
          + "|table|tbody|tr|td|th|blockquote|disp-quote|section|article|img|graphic|body|html";

  /** Formulas come in TeX and in MathML side by side; one of them is enough. */
  private static final Pattern SAID_TWICE =
      Pattern.compile(
          "(?i)(?<=</(?:jats:)?tex-math>)\\s*+<(?:mml:)?math\\b|<(?:mml:)?annotation(?:-xml)?\\b");

  private static final Pattern SAID_TWICE_END =
      Pattern.compile("(?i)</(?:mml:)?(?:math|annotation(?:-xml)?)>");
  private static final Pattern COMMENT = Pattern.compile("<!--");
  private static final Pattern COMMENT_END = Pattern.compile("-->");
  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[|\\]\\]>");
  private static final Pattern MATHML = Pattern.compile("(?i)<(?:mml:)?math\\b");
  private static final Pattern MATHML_END = Pattern.compile("(?i)</(?:mml:)?math>");
  private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s++<");

  /** As "Abstract" above the whole, which is no part of it. */
  private static final Pattern FIRST_HEADING =
      Pattern.compile(
          "(?i)^\\s*+<(?:jats:)?(title|h\\d|b|strong)"
              + END
              + "\\s*+(?:abstract|summary):?\\s*+</(?:jats:)?\\1>");

  /** A section's name, told from the sentence that follows. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)<(?:jats:)?title" + END + "\\s*+([^<]{1,200}?)[\\s:.]*</(?:jats:)?title\\s*+>");

  private static final Pattern INLINE_TAG =
      Pattern.compile("(?i)</?(?:(?:jats|mml|m|html):)?(?:" + INLINE + ")" + END);
  private static final Pattern BLOCK_TAG =
      Pattern.compile("(?i)</?(?:(?:jats|html):)?(?:" + BLOCK + ")" + END);
  private static final Pattern PREFIXED_TAG =
      Pattern.compile("(?i)</?(?:jats|mml):[a-z][\\w-]{0,40}+" + END);

  private Markup() {}

  /** Without tags and entities; a text that has neither is returned as it is. */
  public static String plain(String text) {
    String once = once(text);
    return once.equals(text) ? text : once(once);
  }

  /** The same with white space folded, as line breaks of a file mean nothing in a title. */
  public static String folded(String text) {
    return plain(text).strip().replaceAll("\\s+", " ");
  }

  private static String once(String text) {
    String untagged = mayHaveTags(text) ? withoutTags(text) : text;
    return untagged.indexOf('&') < 0 ? untagged : withoutEntities(untagged);
  }

  private static String withoutEntities(String text) {
    String plain = StringEscapeUtils.unescapeHtml4(text);
    boolean isWhole =
        plain.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    return isWhole ? plain : text;
  }

  /** Tags come with one that closes. */
  private static boolean mayHaveTags(String text) {
    return text.contains("</") || text.contains("/>") || text.contains("<br");
  }

  private static String withoutTags(String text) {
    String said = replaced(COMMENT, COMMENT_END, text, comment -> "");
    String single = replaced(SAID_TWICE, SAID_TWICE_END, said, again -> "");
    String bare = CDATA.matcher(single).replaceAll("");
    String tight =
        replaced(MATHML, MATHML_END, bare, math -> BETWEEN_TAGS.matcher(math).replaceAll("><"));
    String headed =
        HEADING.matcher(FIRST_HEADING.matcher(tight).replaceFirst("")).replaceAll("$1: ");
    String flowing = INLINE_TAG.matcher(headed).replaceAll("");
    String blocks = BLOCK_TAG.matcher(flowing).replaceAll(" ");
    return PREFIXED_TAG.matcher(blocks).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /** Replaces what lies from a start to the next end; a start without an end is left. */
  private static String replaced(
      Pattern start, Pattern end, String text, UnaryOperator<String> replacement) {
    Matcher from = start.matcher(text);
    Matcher to = end.matcher(text);
    StringBuilder replaced = new StringBuilder();
    int at = 0;
    while (from.find(at) && to.find(from.end())) {
      replaced.append(text, at, from.start());
      replaced.append(replacement.apply(text.substring(from.start(), to.end())));
      at = to.end();
    }
    return replaced.append(text, at, text.length()).toString();
  }
}
