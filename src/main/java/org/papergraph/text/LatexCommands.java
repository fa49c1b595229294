package org.papergraph.text;

import java.util.BitSet;
import java.util.Set;

/**
 * Replaces commands by what a reader sees of them: a symbol, their argument, or nothing. A command
 * that is not known is its argument, or else its name.
 */
final class LatexCommands extends LatexPass {
  /** Stand before what they change, without braces. */
  private static final Set<String> SWITCHES =
      Set.of(
          "em",
          "bf",
          "it",
          "rm",
          "tt",
          "sc",
          "sl",
          "sf",
          "cal",
          "bfseries",
          "itshape",
          "left",
          "right",
          "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "limits",
          "nolimits",
          "displaystyle",
          "textstyle",
          "noindent",
          "par",
          "newline",
          "centering",
          "small",
          "large",
          "item",
          "protect",
          "relax",
          "quad",
          "qquad",
          "maketitle",
          "xspace");

  /** Neither they nor their argument are read. */
  private static final Set<String> OMITTED =
      Set.of(
          "cite",
          "citep",
          "citet",
          "citealp",
          "citeauthor",
          "citeyear",
          "autocite",
          "parencite",
          "textcite",
          "nocite",
          "label",
          "ref",
          "eqref",
          "cref",
          "Cref",
          "autoref",
          "begin",
          "end",
          "vspace",
          "hspace",
          "footnotemark",
          "includegraphics",
          "color",
          "thanks",
          "phantom");

  private static final Set<String> FRACTIONS =
      Set.of("frac", "dfrac", "tfrac", "nicefrac", "sfrac");

  private final Braces braces;
  private final BitSet closings = new BitSet();
  private final BitSet bars = new BitSet();

  LatexCommands(AlignedText source) {
    super(source);
    braces = applies() ? Braces.in(text) : Braces.NONE;
  }

  @Override
  protected boolean applies() {
    return has('\\');
  }

  @Override
  protected int rewriteUnescaped(int at) {
    if (bars.get(at)) {
      out.write("/", at, at + 2);
      return at + 2;
    }
    if (closings.get(at)) {
      return at + 1;
    }
    int end = text.charAt(at) == '\\' ? endOfName(at + 1) : at + 1;
    return end == at + 1 ? at : command(text.substring(at + 1, end), at, end);
  }

  private int command(String name, int at, int end) {
    if (OMITTED.contains(name)) {
      return omit(at, endOfArguments(end));
    }
    if (SWITCHES.contains(name)) {
      return nothing(at, skipSpaces(end));
    }
    if (name.equals("href")) {
      return unwrap(name, at, endOfArguments(end, 1));
    }
    if (FRACTIONS.contains(name)) {
      return fraction(name, at, end);
    }
    String symbol = Symbols.CHARACTERS.getOrDefault(name, "");
    return symbol.isEmpty() ? unwrap(name, at, end) : symbol(symbol, at, end);
  }

  /** Drops the command with the space before it, lest one be left before a full stop. */
  private int omit(int at, int end) {
    out.takeBack(charAt(at - 1) == '~' ? '~' : ' ');
    return isAsciiLetter(charAt(end)) ? nothing(at, end) : end;
  }

  /** Keeps words apart that only a command kept apart. */
  private int nothing(int at, int end) {
    if (Character.isLetterOrDigit(out.last()) && Character.isLetterOrDigit(charAt(end))) {
      out.write(" ", at, end);
    }
    return end;
  }

  private int symbol(String symbol, int at, int end) {
    int argument = text.startsWith("{}", end) ? end + 2 : end;
    // A tilde here would read as a tie to the pass that comes after.
    out.write(symbol.equals("~") ? "\\~" : symbol, at, argument);
    return argument;
  }

  private int fraction(String name, int at, int end) {
    int middle = braces.closingOf(end);
    if (middle < 0 || braces.closingOf(middle + 1) < 0) {
      return unwrap(name, at, end);
    }
    bars.set(middle);
    closings.set(braces.closingOf(middle + 1));
    return end + 1;
  }

  private int unwrap(String name, int at, int end) {
    int opening = endOfOption(end);
    int closing = braces.closingOf(opening);
    if (closing > opening + 1) {
      closings.set(closing);
      out.unwrap(at, opening + 1, closing, closing + 1);
      return opening + 1;
    }
    if (Formatting.NAMES.contains(name)) {
      return closing < 0 ? nothing(at, skipSpaces(end)) : closing + 1;
    }
    return named(Formatting.withoutPrefix(name), at, end);
  }

  /** Such as {@code \log}, or a macro of the author's own. */
  private int named(String name, int at, int end) {
    if (Character.isLetterOrDigit(out.last())) {
      out.write(" ", at, at);
    }
    out.write(name, at, end);
    return end;
  }

  private int endOfArguments(int at) {
    return endOfArguments(at, Integer.MAX_VALUE);
  }

  private int endOfArguments(int at, int most) {
    int end = charAt(at) == '*' ? at + 1 : at;
    for (int count = 0; count < most; count++) {
      end = endOfOption(end);
      int closing = braces.closingOf(end);
      if (closing < 0) {
        return end;
      }
      end = closing + 1;
    }
    return end;
  }

  /** Skips what stands in square brackets right here. */
  private int endOfOption(int at) {
    if (charAt(at) != '[') {
      return at;
    }
    int limit = Math.min(text.length(), at + 100);
    for (int i = at; i < limit; i++) {
      if (text.charAt(i) == ']') {
        return i + 1;
      }
    }
    return at;
  }
}
