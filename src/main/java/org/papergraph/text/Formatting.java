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

  private Formatting() {}

  /** The letter of a command that lost its braces ({@code \mathbbR}), or else the name itself. */
  static String letterIn(String name) {
    String head = name.substring(0, name.length() - 1);
    return NAMES.contains(head) ? name.substring(head.length()) : name;
  }
}
