package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.resolve.Curation.Entry;
import org.papergraph.resolve.Curation.Kind;

class CurationFileTest {

  private static void refused(int line, String problem, String... lines) {
    assertThatThrownBy(() -> CurationFile.read(String.join("\n", lines), "curation.yaml"))
        .isInstanceOf(CurationException.class)
        .hasMessageStartingWith("curation.yaml, line " + line + ": ")
        .hasMessageContaining(problem);
  }

  @Test
  void readsDecisionsWithTheirLines() {
    String text =
        """
        # Ours.
        - add: [MDM, masked diffusion model]
          note: as everybody says

        - undo: ["flow", flows]
        - {block: [CODE, "contrastive decoding, plain"]}
        """;
    assertThat(CurationFile.read(text, "curation.yaml").entries())
        .containsExactly(
            new Entry(
                Kind.ADD, "MDM", "masked diffusion model", Optional.of("as everybody says"), 2),
            new Entry(Kind.UNDO, "flow", "flows", Optional.empty(), 5),
            new Entry(Kind.BLOCK, "CODE", "contrastive decoding, plain", Optional.empty(), 6));
  }

  @Test
  void whatSaysNothingIsNoDecision() {
    assertThat(CurationFile.read("", "curation.yaml")).isEqualTo(Curation.NONE);
    assertThat(CurationFile.read("# none yet\n", "curation.yaml")).isEqualTo(Curation.NONE);
  }

  @Test
  void whatIsNoListOfDecisionsIsRefused() {
    refused(1, "no YAML", "- add: [a, b");
    refused(2, "a list of decisions", "# one", "add: [a, b]");
    refused(2, "a decision is expected", "- add: [aa, bb]", "- aa");
    refused(2, "unknown key \"ad\"", "- add: [aa, bb]", "- ad: [aa, cc]");
    refused(3, "unknown key \"notes\"", "- add: [aa, bb]", "- add: [aa, cc]", "  notes: x");
    refused(1, "one of add, undo and block", "- note: nothing");
    refused(1, "one of add, undo and block", "- {add: [aa, bb], undo: [aa, cc]}");
    refused(2, "given twice", "- add: [aa, bb]", "  add: [aa, cc]");
    refused(1, "takes two names", "- add: [aa, bb, cc]");
    refused(1, "takes two names", "- add: aa");
    refused(1, "plain text", "- add: [aa, [bb]]");
  }

  @Test
  void namesThatFoldToOneAreRefused() {
    refused(2, "are one name", "# x", "- block: [Deep  Learning, deep learning]");
    refused(1, "no letter", "- add: [aa, '?!']");
  }

  @Test
  void whatIsSaidTwiceIsRefused() {
    refused(2, "line 1 says so", "- undo: [flow, flows]", "- block: [Flows, flow]");
    refused(3, "line 1 says otherwise", "- add: [aa, bb]", "- add: [aa, cc]", "- undo: [bb, aa]");
  }

  @Test
  void circlesAreRefused() {
    refused(
        4,
        "a circle: line 1, line 2 already joins",
        "- add: [aa, bb]",
        "- add: [bb, cc]",
        "- add: [xx, yy]",
        "- add: [CC, AA]");
  }

  @Test
  void contradictionsAreRefusedThroughChainsToo() {
    refused(
        1,
        "a contradiction: line 2, line 4 joins",
        "- block: [aa, cc]",
        "- add: [aa, bb]",
        "- add: [xx, yy]",
        "- add: [cc, bb]");
  }
}
