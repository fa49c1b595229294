package org.papergraph.corpus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's detector, which goes by sequences of letters; loaded when it is first asked. */
final class TrainedDetector {
  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /**
   * How many times as likely as English a language must be. Of 35,732 English titles without common
   * words none came to 1.9, names of species neither; real titles in other languages have 2.8 and
   * more, abstracts 20 and more.
   */
  private static final double SURE = 2.5;

  /** Where the script leaves no doubt of English, a language that the model knows shows. */
  private static final double LIKELY = 1.1;

  /**
   * Languages that papers are written in: no Latin, whose words name species, and none whose texts
   * are mostly taken for another's.
   */
  private static final Set<String> ACCEPTED =
      Set.of(
          "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fa",
          "fi", "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko",
          "lt", "lv", "mk", "mn", "ms", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sq",
          "sr", "sv", "ta", "th", "tr", "uk", "ur", "vi", "zh");

  /** Where the model names one of several languages that have a code together. */
  private static final Map<String, String> MEMBERS =
      Map.of("cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et");

  /** ISO 639-1 by the model's codes, which are those of ISO 639-3. */
  private static final Map<String, String> CODES = codes();

  private TrainedDetector() {}

  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();
  }

  /** The language of a text that is not English for sure, by its code of ISO 639-1. */
  static Optional<String> surely(String text) {
    return foreign(text, SURE);
  }

  /** The likeliest language of a text in a script that is not English's. */
  static Optional<String> likeliest(String text) {
    return foreign(text, LIKELY);
  }

  private static Optional<String> foreign(String text, double ratio) {
    Language[] languages = new LanguageDetectorME(Loaded.MODEL).predictLanguages(text);
    double english = confidence(languages);
    return Arrays.stream(languages)
        .filter(language -> CODES.containsKey(language.getLang()))
        .findFirst()
        .filter(language -> language.getConfidence() >= ratio * english)
        .map(language -> CODES.get(language.getLang()));
  }

  private static double confidence(Language[] languages) {
    return Arrays.stream(languages)
        .filter(language -> language.getLang().equals(ENGLISH))
        .mapToDouble(Language::getConfidence)
        .findFirst()
        .orElse(0);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>(MEMBERS);
    ACCEPTED.forEach(code -> codes.put(Locale.of(code).getISO3Language(), code));
    return Map.copyOf(codes);
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = TrainedDetector.class.getResourceAsStream(MODEL)) {
      return new LanguageDetectorModel(Objects.requireNonNull(in, MODEL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
