package org.papergraph.corpus;

import java.text.Normalizer;
import java.util.Locale;
import org.papergraph.text.NormalizedText;

/** A title without what differs from source to source: case, accents, punctuation, mark-up. */
public final class FoldedTitle {
  private FoldedTitle() {}

  /** Words of lower-case letters and digits; the title itself where it has neither. */
  public static String of(String title) {
    String plain = NormalizedText.of(title).text();
    String folded =
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return folded.isEmpty() ? title : folded;
  }
}
