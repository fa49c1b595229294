package org.papergraph.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.SeedCorpus;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;

class PaperLanguageTest {
  private static final String ENGLISH =
      "We propose a method that learns the dynamics of a system from data. It is more accurate than"
          + " earlier ones, and its errors can be bounded.";
  private static final String GERMAN =
      "Wir schlagen ein Verfahren vor, das die Dynamik eines Systems aus Daten lernt. Es ist genauer"
          + " als frühere, und seine Fehler lassen sich abschätzen.";
  private static final String CHINESE = "本文提出了一种从数据中学习动力系统演化的新方法。实验结果表明，该方法比现有方法更准确，而且误差有界。";

  private static Optional<String> language(String title, String text) {
    return PaperLanguage.of(new Paper(title, text, Metadata.NONE));
  }

  /** Sentences like those of abstracts, and titles alone, in thirty languages. */
  private static List<String[]> foreign() throws Exception {
    try (InputStream in = PaperLanguageTest.class.getResourceAsStream("foreign.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  @Test
  void languagesAreTold() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String[] row : foreign()) {
      if (!language(row[1], "").equals(Optional.of(row[0]))) {
        wrong.add(language(row[1], "") + " instead of " + row[0] + ": " + row[1]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theBundledPapersAreEnglish() {
    assertThat(SeedCorpus.records())
        .allMatch(record -> PaperLanguage.of(record.paper()).equals(english()));
  }

  @Test
  void theirTitlesAreTakenForNothingElse() {
    assertThat(SeedCorpus.records())
        .map(record -> language(record.paper().title(), ""))
        .isNotEmpty()
        .allMatch(language -> language.isEmpty() || language.equals(english()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deep Residual Learning",
        "Word2vec",
        "Attention is all you need",
        "Schrödinger bridges",
        "A Poincaré–Bendixson theorem",
        "Data augmentation via Lévy processes",
        "Escherichia coli",
        "Homo sapiens",
        "Drosophila melanogaster Notch signaling",
        "Pseudomonas aeruginosa biofilm formation",
        "Chlamydomonas reinhardtii",
        "In vitro, in vivo, in silico",
        "Ab initio molecular dynamics",
        "Monte Carlo simulation",
        "Optimal Structured Light à La Carte",
        "El Niño Southern Oscillation",
        "λ-calculus",
        "α-β-γ",
        "数",
        "1984",
        "E = mc²",
      })
  void ofShortTitlesNothingIsSure(String title) {
    assertThat(language(title, "")).isEmpty();
  }

  private static Optional<String> english() {
    return Optional.of(PaperLanguage.ENGLISH);
  }

  @Test
  void theAbstractCountsMoreThanTheTitle() {
    assertThat(language("Zur Elektrodynamik bewegter Körper", ENGLISH)).isEqualTo(english());
    assertThat(language("生成对抗网络研究综述", ENGLISH)).isEqualTo(english());
    assertThat(language("On the dynamics of systems", GERMAN)).contains("de");
    assertThat(language("On the dynamics of systems", CHINESE)).contains("zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {GERMAN, CHINESE})
  void ofTwoLanguagesEnglishIsTheOneThatIsRead(String other) {
    assertThat(language("Dynamics", other + " " + ENGLISH)).isEqualTo(english());
    assertThat(language("Dynamics", ENGLISH + " " + other)).isEqualTo(english());
  }

  @Test
  void aDecomposedTextIsTheSame() {
    String vietnamese = "Mạng nơ-ron sâu cho dự báo chuỗi thời gian và các hệ động lực";
    assertThat(language(Normalizer.normalize(vietnamese, Normalizer.Form.NFD), "")).contains("vi");
  }

  @Test
  void ofALanguageThatNobodyKnowsTheScriptTellsEnough() {
    assertThat(language("ការសិក្សាអំពីភាសាខ្មែរ", "")).contains(PaperLanguage.UNDETERMINED);
  }

  @Test
  void aLongTextIsToldByItsStart() {
    assertThat(language("Ein Titel", GERMAN.repeat(40_000))).contains("de");
  }

  @ParameterizedTest
  @CsvSource({"de, German", "zh, Chinese", "nb, Norwegian Bokmål", "und, another script"})
  void languagesHaveNames(String code, String name) {
    assertThat(PaperLanguage.name(code)).isEqualTo(name);
  }
}
