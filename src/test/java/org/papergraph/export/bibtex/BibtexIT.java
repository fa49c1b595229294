package org.papergraph.export.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.PapergraphException;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Export;
import org.papergraph.export.Output;
import org.papergraph.export.Request;
import org.papergraph.export.Selection;
import org.papergraph.export.formats.Formats;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

@ExtendWith(HarnessExtension.class)
@OneGraph
class BibtexIT {
  @TempDir private Path folder;

  @BeforeAll
  static void graph(GraphConnection graph) {
    AwkwardGraph.write(graph);
  }

  private Export.Report write(GraphConnection graph, String text, String name) throws IOException {
    Path file = Files.writeString(folder.resolve("in.bib"), text);
    return new Export(
            new Reader(graph, Duration.ZERO),
            Selection.ALL,
            Formats.exporter("bibtex", new Request("", Optional.of(file))),
            rows -> {})
        .to(new Output(folder.resolve(name), true));
  }

  private String written(GraphConnection graph, String text) throws IOException {
    write(graph, text, "out.bib");
    return Files.readString(folder.resolve("out.bib"));
  }

  @Test
  void entriesAreFoundByKeyAndIdentifierAndTitle(GraphConnection graph) throws IOException {
    String text =
        """
        @article{colbrook2024limits, title={Limits and Powers of {K}oopman Learning}, year=2024}
        @article{other, title={Limits and powers of Koopman Learning, revised}, doi={10.1000/KOOPMAN}}
        @article{third, title={Stochastic Interpolants -- a unifying framework}, year=2023}
        @article{kostic2022learning, title={A different paper}, year=2022}
        @article{human, title={Human motion}, year={1990}}
        """;

    Export.Report report = write(graph, text, "out.bib");

    assertThat(Files.readString(folder.resolve("out.bib")))
        .isEqualTo(
            """
            @article{colbrook2024limits, title={Limits and Powers of {K}oopman Learning}, year=2024, keywords={Koopman operator, dynamical system, ResDMD}}
            @article{other, title={Limits and powers of Koopman Learning, revised}, doi={10.1000/KOOPMAN}, keywords={Koopman operator, dynamical system, ResDMD}}
            @article{third, title={Stochastic Interpolants -- a unifying framework}, year=2023, keywords={stochastic interpolant, ImageNet, Schr{\\"o}dinger bridge}}
            @article{kostic2022learning, title={A different paper}, year=2022}
            @article{human, title={Human motion}, year={1990}}
            """);
    assertThat(report.nodes()).isEqualTo(2);
    assertThat(report.losses().lines())
        .containsExactly("2 × entry left as it was, for the graph has no such paper");
  }

  @Test
  void aSecondRunChangesNothing(GraphConnection graph) throws IOException {
    String once = written(graph, "@misc{mdm2022,\n title={Human Motion}\n}\n");

    assertThat(once).contains("keywords={motion diffusion model}\n");
    assertThat(written(graph, once)).isEqualTo(once);
  }

  @Test
  void awkwardTermsArriveOrAreTold(GraphConnection graph) throws IOException {
    StringBuilder text = new StringBuilder("% Schrödinger\n");
    for (int i = 0; i < AwkwardGraph.NAMES.size(); i++) {
      text.append("@misc{k%d,\n  title={%s},\n  year=%d\n}\n".formatted(i, title(i), 2000 + i));
    }
    Export.Report report = write(graph, text.toString(), "out.bib");

    String out = Files.readString(folder.resolve("out.bib"));
    assertThat(out.split("shared by all", -1).length - 1).isGreaterThan(10);
    assertThat(out)
        .contains("keywords={CON, shared by all}")
        .contains("keywords={true, shared by all}")
        .contains("שלום");
    assertThat(report.losses().lines()).anyMatch(line -> line.contains("comma or semicolon"));
  }

  /** As BibTeX can hold them. */
  private static String title(int name) {
    return AwkwardGraph.NAMES.get(name).replaceAll("[{}]", "").replaceAll("\\\\$", "");
  }

  @Test
  void whatCannotBeDoneSaysWhatCan(GraphConnection graph) {
    assertThatThrownBy(() -> Formats.exporter("bibtex", new Request("", Optional.empty())))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--file");
    assertThatThrownBy(() -> write(graph, "@misc{x, title={Nobody knows this one}}", "o.bib"))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("papergraph build");
    assertThatThrownBy(() -> write(graph, "no entry", "o.bib"))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("holds no BibTeX entry");
    assertThat(folder.resolve("o.bib")).doesNotExist();
  }
}
