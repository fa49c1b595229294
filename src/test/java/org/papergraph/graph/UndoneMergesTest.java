package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.SeedCorpus;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.Curation.Kind;
import org.papergraph.resolve.CurationFile;
import org.papergraph.resolve.CurationText;
import org.papergraph.resolve.Merge;
import org.papergraph.resolve.UnfiredRule;

/** Every automatic merge of the bundled corpus, undone and taken back, down to the graph's rows. */
class UndoneMergesTest {
  private static final List<RecordRow> ROWS = GraphBuilderTest.rows();
  private static final Graph AS_RULES_HAVE_IT = GraphBuilder.build(ROWS.stream());

  @Test
  void anUndoneMergeLeavesTheGraphAsIfItsRuleHadNeverFired() {
    List<Merge> merges =
        ResolvedTexts.of(ROWS.stream(), Curation.NONE).resolution().ledger().merges();
    assertThat(merges).hasSizeGreaterThan(150);
    merges.parallelStream().forEach(UndoneMergesTest::undo);
  }

  private static void undo(Merge merge) {
    String text = CurationText.with("", Kind.UNDO, merge.name(), merge.other());
    Graph undone = GraphBuilder.build(ROWS.stream(), CurationFile.read(text, "curation.yaml"));
    UnfiredRule unfired = new UnfiredRule(merge);
    Graph expected = GraphBuilder.of(ResolvedPaper.resolve(ROWS.stream(), unfired::resolve));
    assertThat(undone).as("%s", merge).isEqualTo(expected).isNotEqualTo(AS_RULES_HAVE_IT);
    String back = CurationText.without(text, merge.other(), merge.name());
    assertThat(CurationFile.read(back, "curation.yaml")).isEqualTo(Curation.NONE);
  }

  @Test
  void whatIsTakenBackGivesTheFirstGraph() {
    assertThat(SeedCorpus.records()).hasSize(119);
    assertThat(GraphBuilder.build(ROWS.stream(), CurationFile.read("", "curation.yaml")))
        .isEqualTo(AS_RULES_HAVE_IT);
  }
}
