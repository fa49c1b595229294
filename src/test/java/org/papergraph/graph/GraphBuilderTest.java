package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.SeedCorpus;
import org.papergraph.corpus.SourceRecord;

class GraphBuilderTest {
  private static final List<RecordRow> ROWS =
      IntStream.range(0, SeedCorpus.records().size()).mapToObj(GraphBuilderTest::row).toList();

  private static final Path JUDGED =
      Path.of("src/test/resources/org/papergraph/extract/proposals-judged.tsv");

  /** The records of the bundled corpus. */
  static List<RecordRow> rows() {
    return ROWS;
  }

  private static RecordRow row(int index) {
    SourceRecord record = SeedCorpus.records().get(index);
    RecordPayload payload =
        new RecordPayload(record.paper(), SeedCorpus.extracted().get(index).extraction());
    return new RecordRow(
        record.id(), record.source(), index, "hash" + index, "test", payload.toJson());
  }

  @Test
  void theOrderOfRecordsDoesNotMatter() {
    long seed = new Random().nextLong();
    List<RecordRow> shuffled = new ArrayList<>(ROWS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(GraphBuilder.build(shuffled.stream()))
        .as("seed %d", seed)
        .isEqualTo(GraphBuilder.build(ROWS.stream()));
  }

  @Test
  void everyMentionNamesATermOfTheGraph() {
    Graph graph = GraphBuilder.build(ROWS.stream());
    List<String> keys = graph.terms().stream().map(TermRow::key).toList();
    assertThat(graph.papers()).hasSize(119);
    assertThat(graph.papers())
        .allSatisfy(
            paper ->
                assertThat(keys)
                    .containsAll(paper.mentions().stream().map(MentionRow::term).toList()));
  }

  @Test
  void offsetsCountCodePoints() {
    Graph graph = GraphBuilder.build(ROWS.stream());
    for (PaperRow paper : graph.papers()) {
      List<?> sentences = (List<?>) paper.properties().get("sentences");
      for (MentionRow mention : paper.mentions()) {
        List<?> starts = (List<?>) mention.properties().get("starts");
        List<?> ends = (List<?>) mention.properties().get("ends");
        List<?> places = (List<?>) mention.properties().get("sentences");
        for (int i = 0; i < starts.size(); i++) {
          String sentence = (String) sentences.get((Integer) places.get(i));
          int from = sentence.offsetByCodePoints(0, (Integer) starts.get(i));
          int to = sentence.offsetByCodePoints(0, (Integer) ends.get(i));
          assertThat(sentence.substring(from, to)).isNotBlank();
        }
      }
    }
  }

  @Test
  void aPayloadIsReadAsItWasWritten() {
    for (RecordRow row : ROWS) {
      assertThat(RecordPayload.fromJson(row.id(), row.payload()).toJson()).isEqualTo(row.payload());
    }
  }

  /**
   * Every {@code PROPOSES} of the corpus was judged by a reader; a new one has to be judged before
   * this passes.
   */
  @Test
  void fourInFiveProposalsAreRight() throws IOException {
    Map<List<String>, String> judged = new HashMap<>();
    for (String line : Files.readAllLines(JUDGED)) {
      String[] row = line.split("\t");
      judged.put(List.of(row[0], row[1]), row[2]);
    }
    List<List<String>> proposals = proposals();
    assertThat(judged.keySet()).containsAll(proposals);
    long right = proposals.stream().filter(edge -> judged.get(edge).equals("right")).count();
    assertThat((double) right / proposals.size()).isGreaterThanOrEqualTo(0.8);
  }

  private static List<List<String>> proposals() {
    Graph graph = GraphBuilder.build(ROWS.stream());
    Map<String, String> names = new HashMap<>();
    graph.terms().forEach(term -> names.put(term.key(), (String) term.properties().get("name")));
    List<List<String>> edges = new ArrayList<>();
    for (PaperRow paper : graph.papers()) {
      for (MentionRow row : paper.proposals()) {
        edges.add(List.of((String) paper.properties().get("title"), names.get(row.term())));
      }
    }
    return edges;
  }
}
