package org.papergraph.text;

import java.util.Set;

/** LaTeX's commands that change how their argument looks, not what it says. */
final class Formatting {
  static final Set<String> NAMES =
      Set.of(
          "textbf",
          "textit",
          "emph",
          "texttt",
          "textsc",
          "textsf",
          "textrm",
          "textsl",
          "textmd",
          "textup",
          "textnormal",
          "text",
          "mathrm",
          "mathbf",
          "mathit",
          "mathsf",
          "mathtt",
          "mathcal",
          "mathbb",
          "mathfrak",
          "mathscr",
          "mathnormal",
          "boldsymbol",
          "bm",
          "pmb",
          "operatorname",
          "mbox",
          "hbox",
          "fbox",
          "ensuremath",
          "underline",
          "overline",
          "uline",
          "textsuperscript",
          "textsubscript",
          "url",
          "path",
          "nolinkurl",
          "mathop",
          "enquote",
          "hat",
          "widehat",
          "tilde",
          "widetilde",
          "bar",
          "vec",
          "dot",
          "ddot",
          "footnote");

  /** Shorter ones are too often the start of another command. */
  private static final int SHORTEST = 4;

  private Formatting() {}

  /** What is left of a command that lost its braces ({@code \\emphscaling}), or the name itself. */
  static String withoutPrefix(String name) {
    for (int end = name.length() - 1; end >= SHORTEST; end--) {
      if (NAMES.contains(name.substring(0, end))) {
        return name.substring(end);
      }
    }
    return name;
  }
}
