package org.papergraph.export.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphviz draws, or says what it cannot read. */
class GraphvizDrawingTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"dot", "sfdp"})
  void allIsDrawn(String engine) throws Exception {
    String dot =
        """
        digraph papergraph {
          "p" [label="a \\"b\\" <&> 😀"];
          subgraph "cluster_Method" { label="Method"; "t"; }
          "p" -> "t" [label="MENTIONS"];
          "p" -> "t" [label="PROPOSES"];
        }
        """;
    Path file = Files.writeString(temp.resolve("a.dot"), dot);
    GraphvizDrawing drawing = GraphvizDrawing.draw(file, engine);
    assertThat(drawing.nodes()).containsExactlyInAnyOrder("p", "t");
    assertThat(drawing.edges()).containsExactly("p->t", "p->t");
    if (engine.equals("dot")) {
      assertThat(drawing.clusters()).containsExactly("cluster_Method");
    }
  }

  @Test
  void whatIsNotDotIsRefused() throws Exception {
    Path file = Files.writeString(temp.resolve("bad.dot"), "digraph { a -> ");
    assertThatThrownBy(() -> GraphvizDrawing.draw(file, "dot"))
        .hasMessageContaining("syntax error");
  }
}
