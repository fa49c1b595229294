package org.papergraph.export.neo4j;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.papergraph.build.Builder;
import org.papergraph.build.PaperFile;
import org.papergraph.build.TestPapers;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.store.GraphConnection;

/** A graph that was built of some of the bundled papers, with all that a build writes. */
record BuiltGraph(Path file) {

  static BuiltGraph in(Path folder) {
    List<Paper> papers = new ArrayList<>(List.of(TestPapers.ASTRAL));
    papers.addAll(TestPapers.seed().subList(0, 8));
    papers.replaceAll(BuiltGraph::described);
    return new BuiltGraph(PaperFile.JSON_LINES.write(folder, "papers", papers));
  }

  private static Paper described(Paper paper) {
    int number = paper.title().length();
    return new Paper(
        paper.title(),
        paper.abstractText(),
        Metadata.NONE.equals(paper.metadata()) && number % 2 == 0
            ? TestPapers.with(
                    paper, OptionalInt.of(2000 + number % 20), List.of("Ada B" + number, "Cy"))
                .metadata()
            : paper.metadata());
  }

  void addTo(GraphConnection graph) {
    Builder.of(graph).add(file);
  }
}
