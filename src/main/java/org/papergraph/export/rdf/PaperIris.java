package org.papergraph.export.rdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;

/**
 * What papers of an export are called: by their DOI, else their arXiv id, else their key. Chapters
 * that have the DOI of their book are not the book, and so none has an identifier for its name that
 * another has too. This is all that an export holds of each paper: some 250 bytes.
 */
final class PaperIris {
  private final Map<String, List<IRI>> identifiers = new HashMap<>();
  private final Set<IRI> shared = new HashSet<>();

  private PaperIris() {}

  static PaperIris of(GraphSource graph) throws IOException {
    PaperIris iris = new PaperIris();
    Set<IRI> seen = new HashSet<>();
    graph.nodes(NodeKind.PAPER, paper -> iris.add(paper, seen));
    return iris;
  }

  private void add(Node paper, Set<IRI> seen) {
    List<IRI> found = new ArrayList<>();
    if (paper.properties().get("doi") instanceof String doi) {
      found.add(Iris.doi(doi));
    }
    if (paper.properties().get("arxivId") instanceof String id) {
      found.add(Iris.arxiv(id));
    }
    found.stream().filter(iri -> !seen.add(iri)).forEach(shared::add);
    identifiers.put(paper.key(), List.copyOf(found));
  }

  /** Whether that paper is in this export. */
  boolean has(String key) {
    return identifiers.containsKey(key);
  }

  IRI paper(String key) {
    return all(key).getFirst();
  }

  /** What else it is called. */
  List<IRI> others(String key) {
    List<IRI> all = all(key);
    return all.subList(1, all.size());
  }

  private List<IRI> all(String key) {
    List<IRI> all = new ArrayList<>(identifiers.getOrDefault(key, List.of()));
    all.removeAll(shared);
    all.add(Iris.own("paper", key));
    return all;
  }
}
