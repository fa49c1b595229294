package org.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.eval.GoldException;
import org.papergraph.extract.TextWords;
import org.papergraph.sequence.LabelSet;
import org.papergraph.text.Digest;

class TrainingDataTest {
  private static final TextWords WORDS = new TextWords();
  private static final String TEXT = "We train Gaussian process models on MNIST. The method works.";

  @TempDir private Path folder;

  private final TrainingData data = new TrainingData(WORDS);

  @Test
  void labelsTheWordsOfMarkedSpans() throws IOException {
    List<LabelledText> texts =
        data.labelled(
            gold(
                """
                {"start":9,"end":32,"type":"Method","text":"Gaussian process models"},
                {"start":36,"end":41,"type":"Material"},{"start":47,"end":53,"type":"Generic"}"""));
    assertThat(labels(texts.getFirst()))
        .containsExactly("O O B-Method I-Method I-Method O B-Dataset O", "O B-Generic O O");
    assertThat(data.losses().snapped()).isZero();
  }

  @Test
  void keepsTheLongestOfOverlappingSpansAndCountsTheOthers() throws IOException {
    List<LabelledText> texts =
        data.labelled(
            gold(
                """
                {"start":9,"end":25,"type":"Concept"},{"start":9,"end":32,"type":"Method"},
                {"start":38,"end":53,"type":"Task"},{"start":36,"end":39,"type":"Dataset"}"""));
    assertThat(labels(texts.getFirst()).getFirst())
        .isEqualTo("O O B-Method I-Method I-Method O B-Dataset O");
    assertThat(data.losses().spans()).isEqualTo(4);
    assertThat(data.losses().overlapping()).isEqualTo(1);
    assertThat(data.losses().unplaced()).as("over two sentences").isEqualTo(1);
    assertThat(data.losses().snapped()).as("part of MNIST").isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"start":9,"end":25,"type":"Metod"}             | line 1: the label "Metod" is unknown; use one of Concept,
          {"start":9,"end":99,"type":"Method"}            | line 1: the span [9, 99) is not in the text of 60 units; start
          {"start":9,"end":9,"type":"Method"}             | line 1: the span [9, 9) is not in the text
          {"end":9,"type":"Method"}                       | line 1: "start" is no whole number; offsets count UTF-16 units
          {"start":8,"end":16,"type":"Method","text":"Gaussian"} | line 1: at [8, 16) the text has " Gaussia", not "Gaussian"; count
          {"start"                                        | line 1: this is no JSON
          """)
  void tellsWhereMarksAreWrong(String entity, String message) throws IOException {
    Path file = gold(entity);
    assertThatThrownBy(() -> data.labelled(file))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining(file + ", " + message);
  }

  @Test
  void tellsWhereNothingSaysWhatIsMarked() throws IOException {
    Path file = write("{\"text\":\"" + TEXT + "\"}");
    assertThatThrownBy(() -> data.labelled(file))
        .isInstanceOf(GoldException.class)
        .hasMessage(
            file + ", line 1: it has no list \"entities\"; write [] where nothing is marked.");
  }

  @Test
  void findsThePapersOfMarksByTheirText() throws IOException {
    Path corpus = folder.resolve("papers.txt");
    Files.writeString(corpus, "Deep kernels\n" + TEXT + "\n");
    String hash = Digest.hex(64, "Deep kernels\n" + TEXT);
    Path marks = marks(hash);
    List<LabelledText> texts = data.marks(marks, List.of(corpus), TrainingData.Use.TRAIN);
    assertThat(data.marks(marks, List.of(corpus), TrainingData.Use.DEV)).isEmpty();
    assertThat(labels(texts.getFirst()))
        .containsExactly("B-Method I-Method", "O O O O O O B-Dataset O", "O O O O");
    Path changed = marks(Digest.hex(64, "Deep kernels\n" + TEXT + "!"));
    assertThatThrownBy(() -> data.marks(changed, List.of(corpus), TrainingData.Use.TRAIN))
        .hasMessageContaining("line 1: no corpus file holds paper p1")
        .hasMessageContaining("--corpus");
  }

  @Test
  void placesOfAPaperCountInTitleAndAbstract() {
    Paper paper = new Paper("Deep kernels", TEXT, Metadata.NONE);
    WORDS
        .of(paper)
        .forEach(
            sentence -> {
              for (int i = 0; i < sentence.words().size(); i++) {
                assertThat(sentence.places().get(i).of(PaperLookup.text(paper)))
                    .isEqualTo(sentence.words().get(i).form());
              }
            });
  }

  private Path gold(String entities) throws IOException {
    return write("{\"text\":\"" + TEXT + "\",\"entities\":[" + entities.replace("\n", "") + "]}");
  }

  private Path marks(String hash) throws IOException {
    return write(
        """
        {"id":"p1","textHash":"%s","use":"train","entities":[\
        {"start":0,"end":12,"type":"Method"},{"start":49,"end":54,"type":"Dataset"}]}"""
            .formatted(hash));
  }

  private Path write(String line) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), line + "\n");
  }

  private static List<String> labels(LabelledText text) {
    return text.labels().stream()
        .map(l -> Arrays.stream(l).mapToObj(LabelSet::name).collect(Collectors.joining(" ")))
        .toList();
  }
}
