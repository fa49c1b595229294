package org.papergraph.build;

import java.util.SortedMap;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.TaggerKind;
import org.papergraph.graph.ResolvedTexts;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.Resolution;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Records;

/**
 * The terms of a graph and why their names are theirs, resolved again from its records: the ledger
 * follows from these, and is not stored.
 *
 * @param tagger that the graph was built with
 * @param curation that was followed
 * @param texts what is printed of each paper, by its id
 */
public record StoredResolution(
    TaggerKind tagger, Curation curation, Resolution resolution, SortedMap<String, Paper> texts) {

  /** What the records of {@code graph} yield. */
  public static StoredResolution of(GraphConnection graph) {
    Curation curation = new StoredCuration(graph).read();
    ResolvedTexts resolved = ResolvedTexts.of(new Records(graph).all(), curation);
    return new StoredResolution(
        StoredTagger.of(graph), curation, resolved.resolution(), resolved.texts());
  }
}
