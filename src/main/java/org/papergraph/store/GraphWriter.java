package org.papergraph.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.driver.TransactionContext;
import org.papergraph.PapergraphException;
import org.papergraph.graph.Graph;
import org.papergraph.graph.PaperRow;
import org.papergraph.graph.TermRow;

/**
 * Makes the stored graph equal to a given one, writing only what differs. Terms come first, broader
 * ones before those under them, then papers with their relationships, then what is gone goes; a
 * digest is written in the transaction that writes all it covers, so that a writer killed at any
 * point is completed by the next.
 */
public final class GraphWriter {
  private final GraphConnection graph;
  private final Lease lease;
  private final BuildListener listener;
  private final Batches batches;

  public GraphWriter(GraphConnection graph, Lease lease, BuildListener listener) {
    this(graph, lease, listener, Batches.DEFAULT);
  }

  GraphWriter(GraphConnection graph, Lease lease, BuildListener listener, Batches batches) {
    this.graph = graph;
    this.lease = lease;
    this.listener = listener;
    this.batches = batches;
  }

  /**
   * Writes {@code rows}, whose records are stored already.
   *
   * @throws PapergraphException where the lease was lost or the server fails; what was committed
   *     until then stays, and writing again completes it
   */
  public Changes write(Graph rows) {
    Digests terms = Digests.read(graph, "term");
    Digests papers = Digests.read(graph, "paper");
    Digests authors = Digests.read(graph, "author");
    List<TermRow> newTerms =
        rows.terms().stream().filter(t -> terms.differs(t.key(), t.digest())).toList();
    List<PaperRow> newPapers =
        rows.papers().stream().filter(p -> papers.differs(p.id(), p.digest())).toList();
    List<String> goneTerms = terms.gone(rows.terms().stream().map(TermRow::key).toList());
    List<String> gonePapers = papers.gone(rows.papers().stream().map(PaperRow::id).toList());
    AtomicReference<Links> tally = new AtomicReference<>(Links.NONE);

    writeTerms(newTerms, terms, tally);
    writePapers(newPapers, papers, tally);
    remove(gonePapers, authors.gone(rows.authors()), goneTerms, tally);
    listener.progress(Stage.DONE, 0, 0);

    List<String> paperIds = newPapers.stream().map(PaperRow::id).toList();
    return new Changes(
        papers.counts(paperIds, gonePapers),
        terms.counts(newTerms.stream().map(TermRow::key).toList(), goneTerms),
        tally.get().added(),
        tally.get().removed(),
        paperIds.stream().filter(id -> !papers.has(id)).toList());
  }

  private void writeTerms(List<TermRow> terms, Digests known, AtomicReference<Links> tally) {
    Progress progress = new Progress(listener, Stage.TERMS, terms.size());
    batches.each(
        BroaderFirst.order(terms).iterator(),
        TermBatch::weight,
        batch -> {
          TermBatch rows = new TermBatch(batch);
          Links links = graph.write(lease, tx -> writeTerms(tx, rows, rows.keep(known)));
          tally.updateAndGet(links::plus);
          progress.advance(batch.size());
        });
  }

  private static Links writeTerms(
      TransactionContext tx, TermBatch batch, List<Map<String, Object>> keep) {
    return run(tx, "terms", batch.nodes())
        .plus(run(tx, "broader-stale", keep))
        .plus(run(tx, "broader", batch.broader()));
  }

  private void writePapers(List<PaperRow> papers, Digests known, AtomicReference<Links> tally) {
    Progress progress = new Progress(listener, Stage.PAPERS, papers.size());
    batches.each(
        papers.iterator(),
        PaperBatch::weight,
        batch -> {
          PaperBatch rows = new PaperBatch(batch);
          Links links = graph.write(lease, tx -> writePapers(tx, rows, rows.keep(known)));
          tally.updateAndGet(links::plus);
          progress.advance(batch.size());
        });
  }

  private static Links writePapers(
      TransactionContext tx, PaperBatch batch, List<Map<String, Object>> keep) {
    return run(tx, "papers", batch.nodes())
        .plus(run(tx, "mentions-stale", keep))
        .plus(run(tx, "proposals-stale", keep))
        .plus(run(tx, "authors-stale", keep))
        .plus(run(tx, "origins-stale", keep))
        .plus(run(tx, "mentions", batch.mentions()))
        .plus(run(tx, "proposals", batch.proposals()))
        .plus(run(tx, "authors", batch.authors()))
        .plus(run(tx, "origins", batch.origins()));
  }

  private void remove(
      List<String> papers, List<String> authors, List<String> terms, AtomicReference<Links> tally) {
    Progress progress =
        new Progress(listener, Stage.REMOVALS, papers.size() + authors.size() + terms.size());
    remove(new Removal("papers", true), papers, progress, tally);
    remove(new Removal("authors", false), authors, progress, tally);
    remove(new Removal("terms", true), terms, progress, tally);
  }

  private void remove(
      Removal removal, List<String> keys, Progress progress, AtomicReference<Links> tally) {
    batches.each(
        keys.iterator(),
        batch -> {
          Links links = graph.write(lease, tx -> removal.remove(tx, batch));
          tally.updateAndGet(links::plus);
          progress.advance(batch.size());
        });
  }

  private static Links run(TransactionContext tx, String name, List<Map<String, Object>> rows) {
    return rows.isEmpty() ? Links.NONE : Links.of(Cypher.run(tx, name, Map.of("rows", rows)));
  }
}
