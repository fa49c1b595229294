package org.papergraph.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
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

    Links links =
        writeTerms(newTerms, terms)
            .plus(writePapers(newPapers, papers))
            .plus(remove(gonePapers, authors.gone(rows.authors()), goneTerms));
    listener.progress(Stage.DONE, 0, 0);

    List<String> paperIds = newPapers.stream().map(PaperRow::id).toList();
    return new Changes(
        papers.counts(paperIds, gonePapers),
        terms.counts(newTerms.stream().map(TermRow::key).toList(), goneTerms),
        links.added(),
        links.removed(),
        paperIds.stream().filter(id -> !papers.has(id)).toList());
  }

  private Links writeTerms(List<TermRow> terms, Digests known) {
    Progress progress = new Progress(listener, Stage.TERMS, terms.size());
    return write(
        BroaderFirst.order(terms),
        TermBatch::weight,
        progress,
        (tx, rows) -> {
          TermBatch batch = new TermBatch(rows);
          return writeTerms(tx, batch, batch.keep(known));
        });
  }

  private static Links writeTerms(
      TransactionContext tx, TermBatch batch, List<Map<String, Object>> keep) {
    return run(tx, "terms", batch.nodes())
        .plus(run(tx, "broader-stale", keep))
        .plus(run(tx, "broader", batch.broader()));
  }

  private Links writePapers(List<PaperRow> papers, Digests known) {
    Progress progress = new Progress(listener, Stage.PAPERS, papers.size());
    return write(
        papers,
        PaperBatch::weight,
        progress,
        (tx, rows) -> {
          PaperBatch batch = new PaperBatch(rows);
          return writePapers(tx, batch, batch.keep(known));
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

  private Links remove(List<String> papers, List<String> authors, List<String> terms) {
    Progress progress =
        new Progress(listener, Stage.REMOVALS, papers.size() + authors.size() + terms.size());
    return remove(new Removal("papers", true), papers, progress)
        .plus(remove(new Removal("authors", false), authors, progress))
        .plus(remove(new Removal("terms", true), terms, progress));
  }

  private Links remove(Removal removal, List<String> keys, Progress progress) {
    return write(keys, key -> 1, progress, removal::remove);
  }

  /** Hands {@code rows} to {@code work}, a transaction for each batch, and adds up what it did. */
  private <T> Links write(
      List<T> rows,
      ToIntFunction<T> weight,
      Progress progress,
      BiFunction<TransactionContext, List<T>, Links> work) {
    AtomicReference<Links> tally = new AtomicReference<>(Links.NONE);
    batches.each(
        rows.iterator(),
        weight,
        batch -> {
          Links links = graph.write(lease, tx -> work.apply(tx, batch));
          tally.updateAndGet(links::plus);
          progress.advance(batch.size());
        });
    return tally.get();
  }

  private static Links run(TransactionContext tx, String name, List<Map<String, Object>> rows) {
    return rows.isEmpty() ? Links.NONE : Links.of(Cypher.run(tx, name, Map.of("rows", rows)));
  }
}
