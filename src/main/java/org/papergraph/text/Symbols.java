package org.papergraph.text;

import java.util.HashMap;
import java.util.Map;

/** What LaTeX's commands for single characters stand for. */
final class Symbols {
  /** Of mathematics and of text; spaces after them stay. */
  static final Map<String, String> CHARACTERS =
      table(
          """
          alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ
          iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς
          tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ
          Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ infty ∞ nabla ∇ partial ∂ emptyset ∅
          times × cdot · cdots ⋯ ldots … dots … vdots ⋮ pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ bullet •
          le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ll ≪ gg ≫ ne ≠ neq ≠ approx ≈ sim ~ simeq ≃
          equiv ≡ cong ≅ propto ∝ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪
          cap ∩ setminus ∖ backslash ∖ textbackslash ∖ to → rightarrow → longrightarrow → mapsto ↦
          leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔
          implies ⇒ uparrow ↑ downarrow ↓ forall ∀ exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨
          oplus ⊕ otimes ⊗ odot ⊙ perp ⊥ bot ⊥ top ⊤ mid | vert | Vert ‖ parallel ∥ langle ⟨ rangle ⟩
          lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ sum ∑ prod ∏ int ∫ sqrt √ prime ′ angle ∠ triangle △
          dagger † ddagger ‡ S § P ¶ pounds £ euro € copyright © textregistered ® texttrademark ™
          degree ° textdegree ° checkmark ✓ colon : textendash – textemdash — textquoteleft ‘
          textquoteright ’ textquotedblleft “ textquotedblright ” textless < textgreater > textbar |
          textunderscore _ textdollar $ textpercent % lbrack [ rbrack ] textbullet • Re ℜ Im ℑ aleph ℵ
          """);

  /** Letters of text; TeX swallows the space after them. */
  static final Map<String, String> LETTERS =
      table(
          """
          ss ß SS ẞ o ø O Ø l ł L Ł i ı j ȷ ae æ AE Æ oe œ OE Œ aa å AA Å dh ð DH Ð th þ TH Þ
          dj đ DJ Đ ng ŋ NG Ŋ
          """);

  /** Accents, as the combining character that follows the letter. */
  static final Map<String, String> ACCENTS =
      table(
          """
          ` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 " \u0308 r \u030A H \u030B
          v \u030C d \u0323 c \u0327 k \u0328 b \u0331 grave \u0300 acute \u0301 hat \u0302
          widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 breve \u0306 dot \u0307 ddot \u0308
          mathring \u030A check \u030C vec \u20D7
          """);

  private Symbols() {}

  /** Reads names and what they stand for, in turn, set apart by white space. */
  static Map<String, String> table(String pairs) {
    String[] words = pairs.strip().split("\\s+");
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      table.put(words[i], words[i + 1]);
    }
    return Map.copyOf(table);
  }
}
