package org.papergraph.corpus.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.corpus.Paper;

/** Tells what language a paper's title and abstract are written in. */
public final class PaperLanguage {
  public static final String ENGLISH = "en";

  /** Of a script that is not English's, in a language that is not known. */
  static final String UNDETERMINED = "und";

  /** Enough to tell; nobody writes an abstract of it. */
  private static final int MOST_CHARACTERS = 4_000;

  /**
   * Of the words of an English abstract at least an eighth are {@link EnglishWords}; where a good
   * part of the text is English, a twelfth are.
   */
  private static final double GOOD_PART = 0.08;

  private PaperLanguage() {}

  /**
   * Its code by ISO 639-1, "und" where only the script tells that it is not English; empty where
   * nothing is sure, as of a title like "Homo sapiens".
   */
  public static Optional<String> of(Paper paper) {
    String text = start(paper.title() + "\n" + paper.abstractText());
    Letters letters = Letters.of(text);
    if (letters.areHardlyLatin()) {
      return Optional.of(TrainedDetector.likeliest(text).orElse(UNDETERMINED));
    }
    if (EnglishWords.share(text) >= GOOD_PART) {
      return Optional.of(ENGLISH);
    }
    return letters.areMostlyLatin()
        ? TrainedDetector.surely(text)
        : Optional.of(TrainedDetector.likeliest(text).orElse(UNDETERMINED));
  }

  /** What a language is called in English. */
  public static String name(String code) {
    return code.equals(UNDETERMINED)
        ? "another script"
        : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String start(String text) {
    return Normalizer.normalize(
        text.substring(0, Math.min(text.length(), MOST_CHARACTERS)), Normalizer.Form.NFC);
  }
}
