package org.papergraph.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells what a dash is for: {@code Fokker--Planck} is joined by a hyphen, {@code 1--5} is a range,
 * and {@code it--along with} breaks the sentence.
 */
final class Dashes extends ProsePass {
  /** No compound starts or ends with these, so a dash next to one breaks the sentence. */
  private static final Set<String> LINKS =
      Set.of(
          ("a an the it its this that these those and or but nor so yet as at by for from in into of"
                  + " on to with without along both either can could may might must should will is"
                  + " are was were be been has have had does do did not we our they their he she i"
                  + " which who whose where when while what how why if then than such including"
                  + " based even especially particularly namely thus hence here there each all")
              .split(" "));

  private static final int LONGEST_LINK = 13;

  Dashes(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return text.contains("--") || has('–');
  }

  @Override
  protected int rewriteProse(int at) {
    int end = endOfDash(at);
    if (end == at) {
      return at;
    }
    out.write(end - at > 2 ? "—" : dash(at, end), at, end);
    return end;
  }

  private int endOfDash(int at) {
    if (text.charAt(at) == '–') {
      return at + 1;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    return end - at > 1 ? end : at;
  }

  private String dash(int at, int end) {
    char before = charAt(at - 1);
    char after = charAt(end);
    boolean joined = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    if (!joined || (Character.isDigit(before) && Character.isDigit(after))) {
      return "–";
    }
    return breaks(at, end) ? "—" : "-";
  }

  private boolean breaks(int at, int end) {
    int from = at;
    while (from > 0 && at - from < LONGEST_LINK && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to - end < LONGEST_LINK && Character.isLetter(charAt(to))) {
      to++;
    }
    return isLink(text.substring(from, at)) || isLink(text.substring(end, to));
  }

  /** A single capital is a name's initial or a symbol. */
  private static boolean isLink(String word) {
    return LINKS.contains(word.length() == 1 ? word : word.toLowerCase(Locale.ROOT));
  }
}
