package org.papergraph.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Takes off the tags that publishers leave in titles and abstracts. */
final class HtmlTags extends Pass {
  private static final Set<String> INLINE =
      Set.of(
          "i",
          "b",
          "em",
          "strong",
          "sub",
          "sup",
          "u",
          "tt",
          "sc",
          "scp",
          "span",
          "italic",
          "bold",
          "inf",
          "monospace",
          "underline");
  private static final Set<String> BLOCK = Set.of("p", "br", "div", "title", "sec", "li", "ul");
  private static final int LONGEST = 60;

  private final Deque<int[]> open = new ArrayDeque<>();

  HtmlTags(AlignedText source) {
    super(source);
  }

  /** Signs of comparison come without a slash. */
  @Override
  protected boolean applies() {
    return text.contains("</") || text.contains("<br");
  }

  @Override
  protected int rewrite(int at) {
    int end = text.charAt(at) == '<' ? endOfTag(at) : at;
    if (end == at) {
      return at;
    }
    String name = name(at, end);
    if (BLOCK.contains(name)) {
      out.write(" ", at, end);
      return end;
    }
    if (!INLINE.contains(name)) {
      return at;
    }
    pair(at, end);
    return end;
  }

  private void pair(int at, int end) {
    if (charAt(at + 1) != '/') {
      open.push(new int[] {at, end});
    } else if (!open.isEmpty()) {
      int[] opening = open.pop();
      out.unwrap(opening[0], opening[1], at, end);
    }
  }

  private int endOfTag(int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return at;
  }

  /** The tag's name without slash, attributes and name space ("jats:italic"). */
  private String name(int at, int end) {
    int from = charAt(at + 1) == '/' ? at + 2 : at + 1;
    String inner = text.substring(from, Math.max(from, end - 1));
    String name = inner.split("[\\s/]", 2)[0];
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
