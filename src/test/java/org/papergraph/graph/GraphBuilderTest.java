package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.SeedCorpus;
import org.papergraph.corpus.SourceRecord;

class GraphBuilderTest {
  private static final List<RecordRow> ROWS =
      IntStream.range(0, SeedCorpus.records().size()).mapToObj(GraphBuilderTest::row).toList();

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
    assertThat(GraphBuilder.build(shuffled))
        .as("seed %d", seed)
        .isEqualTo(GraphBuilder.build(ROWS));
  }

  @Test
  void everyMentionNamesATermOfTheGraph() {
    Graph graph = GraphBuilder.build(ROWS);
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
    Graph graph = GraphBuilder.build(ROWS);
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
}
