package org.papergraph.export.bibtex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.text.NormalizedText;

/** Writes plain text so that BibTeX and LaTeX take it for that. */
final class Latex {
  private static final Map<String, String> SIGNS =
      table(
          """
          & \\& % \\% # \\# _ \\_ $ \\$ { \\textbraceleft{} } \\textbraceright{} \\ \\textbackslash{}
          ~ \\textasciitilde{} ^ \\textasciicircum{}
          """);

  private static final Map<String, String> LETTERS =
      table(
          """
          ß {\\ss} ø {\\o} Ø {\\O} ł {\\l} Ł {\\L} ı {\\i} æ {\\ae} Æ {\\AE} œ {\\oe} Œ {\\OE} å {\\aa}
          Å {\\AA} ð {\\dh} Ð {\\DH} þ {\\th} Þ {\\TH} đ {\\dj} Đ {\\DJ} ŋ {\\ng} Ŋ {\\NG}
          – -- — --- ‐ - ‑ - − $-$ ‘ ` ’ ' “ `` ” '' … {\\ldots} × $\\times$ · $\\cdot$ ° {\\textdegree}
          → $\\to$ ← $\\leftarrow$ ↔ $\\leftrightarrow$ ≤ $\\leq$ ≥ $\\geq$ ≠ $\\neq$ ≈ $\\approx$ ∼ $\\sim$
          ± $\\pm$ ∞ $\\infty$ ℓ $\\ell$ ∇ $\\nabla$ ∂ $\\partial$ ∈ $\\in$ √ $\\sqrt{}$
          α $\\alpha$ β $\\beta$ γ $\\gamma$ δ $\\delta$ ε $\\varepsilon$ ζ $\\zeta$ η $\\eta$ θ $\\theta$
          ι $\\iota$ κ $\\kappa$ λ $\\lambda$ μ $\\mu$ µ $\\mu$ ν $\\nu$ ξ $\\xi$ π $\\pi$ ρ $\\rho$
          σ $\\sigma$ τ $\\tau$ υ $\\upsilon$ φ $\\varphi$ χ $\\chi$ ψ $\\psi$ ω $\\omega$ Γ $\\Gamma$
          Δ $\\Delta$ Θ $\\Theta$ Λ $\\Lambda$ Ξ $\\Xi$ Π $\\Pi$ Σ $\\Sigma$ Φ $\\Phi$ Ψ $\\Psi$ Ω $\\Omega$
          """);

  /** By the combining character. */
  private static final Map<String, String> ACCENTS =
      table(
          """
          \u0300 ` \u0301 ' \u0302 ^ \u0303 ~ \u0304 = \u0306 u \u0307 . \u0308 " \u030A r \u030B H
          \u030C v \u0323 d \u0327 c \u0328 k \u0331 b
          """);

  private static final Pattern MARKUP = Pattern.compile("[\\\\{}$~&<]");

  private Latex() {}

  /**
   * The plain text of {@code name}.
   *
   * @param ascii whether it must be ASCII
   * @param quoted whether it comes into quotation marks
   * @return empty if it has letters that LaTeX has no name for
   */
  static Optional<String> of(String name, boolean ascii, boolean quoted) {
    StringBuilder latex = new StringBuilder();
    for (int letter : plain(name).codePoints().toArray()) {
      Optional<String> written = letter(Character.toString(letter), ascii, quoted);
      if (written.isEmpty()) {
        return written;
      }
      latex.append(written.get());
    }
    return Optional.of(latex.toString()).filter(text -> !text.isBlank());
  }

  /** Without the mark-up that its source has. */
  private static String plain(String name) {
    String text = MARKUP.matcher(name).find() ? NormalizedText.of(name).text() : name;
    return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
  }

  private static Optional<String> letter(String letter, boolean ascii, boolean quoted) {
    int code = letter.codePointAt(0);
    if (Character.isISOControl(code) || !Character.isDefined(code)) {
      return Optional.empty();
    }
    if (code < 0x80) {
      return Optional.of(quoted && code == '"' ? "{\"}" : SIGNS.getOrDefault(letter, letter));
    }
    return ascii ? named(letter) : Optional.of(letter);
  }

  private static Optional<String> named(String letter) {
    return Optional.ofNullable(LETTERS.get(letter)).or(() -> accented(letter));
  }

  private static Optional<String> accented(String letter) {
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    String accent = parts.length() == 2 ? ACCENTS.getOrDefault(parts.substring(1), "") : "";
    if (accent.isEmpty() || parts.charAt(0) >= 0x80) {
      return Optional.empty();
    }
    boolean word = Character.isLetter(accent.charAt(0));
    return Optional.of("{\\" + accent + (word ? " " : "") + parts.charAt(0) + "}");
  }

  /** Reads what stands for what, in turn, set apart by white space. */
  private static Map<String, String> table(String pairs) {
    String[] words = pairs.strip().split("\\s+");
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      table.put(words[i], words[i + 1]);
    }
    return Map.copyOf(table);
  }
}
