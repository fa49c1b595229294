package org.papergraph.export.bibtex;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.papergraph.PapergraphException;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Losses;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** Copies a file and puts terms among the keywords of its entries; all else stays as it is. */
record Keywords(Path path) implements Exporter.ToFile {
  /**
   * Terms a paper: the best of them, whatever keywords there are, so that a second run adds none.
   */
  private static final int MOST = 10;

  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    BibFile file = BibFile.read(path);
    BibScanner scanner = BibScanner.of(file);
    if (scanner.entries().isEmpty()) {
      throw new PapergraphException(
          path + " holds no BibTeX entry; name a .bib file, and unpack it if it is packed.");
    }
    PaperSearch search = new PaperSearch(file, scanner);
    search.among(graph);
    Map<BibEntry, String> papers = search.found();
    if (papers.isEmpty()) {
      throw new PapergraphException(
          "No entry of %s is in the graph; add them with 'papergraph build %s'."
              .formatted(path, path));
    }
    tell(scanner, search, papers, graph.losses());
    graph.took(NodeKind.PAPER, new HashSet<>(papers.values()).size());
    Map<String, TreeSet<Found>> terms = terms(papers, graph);
    long added =
        new Insertions(file, scanner, graph.losses())
            .write(entry -> best(terms, papers.get(entry)), out);
    graph.took(RelationshipType.MENTIONS, added);
  }

  private static void tell(
      BibScanner scanner, PaperSearch search, Map<BibEntry, String> papers, Losses losses) {
    losses.add("entry left as it was, for it is no correct BibTeX", scanner.broken());
    losses.add("entry left as it was, for it fits several papers", search.ambiguous());
    losses.add(
        "entry left as it was, for the graph has no such paper",
        scanner.entries().size() - papers.size() - search.ambiguous());
  }

  private static List<Found> best(Map<String, TreeSet<Found>> terms, String paper) {
    return Optional.ofNullable(paper).map(terms::get).map(List::copyOf).orElse(List.of());
  }

  private static Map<String, TreeSet<Found>> terms(Map<BibEntry, String> papers, GraphSource graph)
      throws IOException {
    Map<String, TreeSet<Found>> terms = new HashMap<>();
    papers.values().forEach(paper -> terms.put(paper, new TreeSet<>()));
    graph.relationships(RelationshipType.MENTIONS, mention -> add(mention, terms));
    return terms;
  }

  private static void add(Relationship mention, Map<String, TreeSet<Found>> terms) {
    TreeSet<Found> best = terms.get(mention.start().key());
    if (best != null) {
      best.add(Found.of(mention));
      if (best.size() > MOST) {
        best.pollLast();
      }
    }
  }

  /** Bytes of the file as they are. */
  static void copy(String text, int from, int to, OutputStream out) throws IOException {
    int step = 1 << 16;
    for (int at = from; at < to; at += step) {
      out.write(text.substring(at, Math.min(to, at + step)).getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
