package org.papergraph.export.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Most;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** The papers that speak of most of the terms that are shown, with what they say of these. */
final class PapersByTerms {
  private static final Comparator<List<Relationship>> ORDER =
      Comparator.comparingInt((List<Relationship> mentions) -> mentions.size())
          .reversed()
          .thenComparing(mentions -> mentions.getFirst().start().key());

  private final Most<List<Relationship>> most;
  private List<Relationship> last = new ArrayList<>();

  private PapersByTerms(int papers) {
    most = new Most<>(papers, ORDER);
  }

  /** Mentions come in the order of their papers. */
  static PapersByTerms read(GraphSource graph, Set<String> terms, int papers) throws IOException {
    PapersByTerms read = new PapersByTerms(papers);
    graph.relationships(
        RelationshipType.MENTIONS,
        mention -> {
          if (terms.contains(mention.end().id())) {
            read.add(mention);
          }
        });
    read.finishPaper();
    return read;
  }

  private void add(Relationship mention) {
    if (!last.isEmpty() && !last.getFirst().start().equals(mention.start())) {
      finishPaper();
    }
    last.add(mention);
  }

  private void finishPaper() {
    if (!last.isEmpty()) {
      most.offer(last);
    }
    last = new ArrayList<>();
  }

  /** Their ids. */
  Set<String> papers() {
    return most.inOrder().stream()
        .map(mentions -> mentions.getFirst().start().id())
        .collect(Collectors.toSet());
  }

  /** What they say. */
  List<Relationship> relationships() {
    return most.inOrder().stream()
        .flatMap(List::stream)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
