package org.papergraph.text;

import java.util.Map;

/** Decodes character references, by name or by number. */
final class HtmlEntities extends Pass {
  private static final int LONGEST = 12;
  private static final Map<String, String> NAMED =
      Symbols.table(
          """
          amp & lt < gt > quot " apos ' ndash – mdash — hellip … times × middot ·
          lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » deg ° plusmn ± minus − le ≤ ge ≥ ne ≠
          aacute á eacute é iacute í oacute ó uacute ú agrave à egrave è igrave ì ograve ò ugrave ù
          acirc â ecirc ê icirc î ocirc ô ucirc û auml ä euml ë iuml ï ouml ö uuml ü
          Aacute Á Eacute É Oacute Ó Uacute Ú Auml Ä Ouml Ö Uuml Ü szlig ß ccedil ç Ccedil Ç
          ntilde ñ Ntilde Ñ atilde ã otilde õ oslash ø Oslash Ø aring å Aring Å aelig æ AElig Æ
          alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ
          nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω
          Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
          """);

  HtmlEntities(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return has('&') && has(';');
  }

  @Override
  protected int rewrite(int at) {
    if (text.charAt(at) != '&') {
      return at;
    }
    int end = endOfReference(at);
    String decoded = end == at ? "" : decode(text.substring(at + 1, end - 1));
    if (decoded.isEmpty()) {
      return at;
    }
    out.write(decoded, at, end);
    return end;
  }

  private int endOfReference(int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == ';') {
        return i + 1;
      }
      if (unit != '#' && !Character.isLetterOrDigit(unit)) {
        return at;
      }
    }
    return at;
  }

  private static String decode(String reference) {
    if (reference.equals("nbsp")) {
      return " ";
    }
    return reference.startsWith("#")
        ? numeric(reference.substring(1))
        : NAMED.getOrDefault(reference, "");
  }

  private static String numeric(String digits) {
    try {
      int codePoint =
          digits.startsWith("x") || digits.startsWith("X")
              ? Integer.parseInt(digits.substring(1), 16)
              : Integer.parseInt(digits);
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    } catch (NumberFormatException notANumber) {
      return "";
    }
  }
}
