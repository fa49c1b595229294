package org.papergraph.store;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.papergraph.PapergraphException;
import org.papergraph.graph.Graph;
import org.papergraph.graph.PaperRow;
import org.papergraph.graph.TermRow;

/**
 * Makes the stored graph equal to a given one, writing only what differs. Terms come first, then
 * papers with their relationships, then what is gone goes; a digest is written in the transaction
 * that writes all it covers, so that a writer killed at any point is completed by the next.
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
    Differing<TermRow> terms =
        new Differing<>(rows.terms(), TermRow::key, TermRow::digest, Digests.read(graph, "term"));
    Differing<PaperRow> papers =
        new Differing<>(
            rows.papers(), PaperRow::id, PaperRow::digest, Digests.read(graph, "paper"));
    Digests authors = Digests.read(graph, "author");
    Links links =
        writeTerms(terms)
            .plus(writePapers(papers))
            .plus(remove(papers.gone(), authors.gone(Set.copyOf(rows.authors())), terms.gone()));
    listener.progress(Stage.DONE, 0, 0);
    return new Changes(
        papers.counts(), terms.counts(), links.added(), links.removed(), papers.added());
  }

  private Links writeTerms(Differing<TermRow> terms) {
    return write(
        terms,
        Stage.TERMS,
        TermBatch::weight,
        (tx, rows) -> {
          Map<Boolean, List<TermRow>> byKnown =
              rows.stream().collect(Collectors.partitioningBy(terms::isKnown));
          TermBatch known = new TermBatch(byKnown.get(true));
          TermBatch fresh = new TermBatch(byKnown.get(false));
          return run(tx, "terms", known.nodes())
              .plus(run(tx, "terms-new", fresh.nodes()))
              .plus(run(tx, "broader-stale", known.keep()))
              .plus(run(tx, "broader", known.broader()))
              .plus(run(tx, "broader-new", fresh.broader()));
        });
  }

  private Links writePapers(Differing<PaperRow> papers) {
    return write(
        papers,
        Stage.PAPERS,
        PaperBatch::weight,
        (tx, rows) -> {
          Map<Boolean, List<PaperRow>> byKnown =
              rows.stream().collect(Collectors.partitioningBy(papers::isKnown));
          return writeKnown(tx, new PaperBatch(byKnown.get(true)))
              .plus(writeNew(tx, new PaperBatch(byKnown.get(false))));
        });
  }

  private static Links writeKnown(TransactionContext tx, PaperBatch papers) {
    List<Map<String, Object>> keep = papers.keep();
    return run(tx, "papers", papers.nodes())
        .plus(run(tx, "mentions-stale", keep))
        .plus(run(tx, "proposals-stale", keep))
        .plus(run(tx, "authors-stale", keep))
        .plus(run(tx, "origins-stale", keep))
        .plus(run(tx, "mentions", papers.mentions()))
        .plus(run(tx, "proposals", papers.proposals()))
        .plus(run(tx, "authors", papers.authors()))
        .plus(run(tx, "origins", papers.origins()));
  }

  /** Nothing that is there already has to be looked for, which makes it half as dear. */
  private static Links writeNew(TransactionContext tx, PaperBatch papers) {
    return run(tx, "papers-new", papers.nodes())
        .plus(run(tx, "mentions-new", papers.mentions()))
        .plus(run(tx, "proposals-new", papers.proposals()))
        .plus(run(tx, "authors-new", papers.authors()))
        .plus(run(tx, "origins-new", papers.origins()));
  }

  private Links remove(List<String> papers, List<String> authors, List<String> terms) {
    Progress progress =
        new Progress(listener, Stage.REMOVALS, papers.size() + authors.size() + terms.size());
    return remove(new Removal("papers", true), papers, progress)
        .plus(remove(new Removal("authors", false), authors, progress))
        .plus(remove(new Removal("terms", true), terms, progress));
  }

  private Links remove(Removal removal, List<String> keys, Progress progress) {
    return write(keys.iterator(), key -> 1, removal::remove, progress::advance);
  }

  private <T> Links write(
      Differing<T> rows,
      Stage stage,
      ToIntFunction<T> weight,
      BiFunction<TransactionContext, List<T>, Links> work) {
    listener.progress(stage, 0, rows.size());
    return write(
        rows, weight, work, batch -> listener.progress(stage, rows.compared(), rows.size()));
  }

  /**
   * Hands {@code rows} to {@code work}, a transaction for each batch, and adds up what it did.
   *
   * @param committed told of the size of each batch
   */
  private <T> Links write(
      Iterator<T> rows,
      ToIntFunction<T> weight,
      BiFunction<TransactionContext, List<T>, Links> work,
      IntConsumer committed) {
    AtomicReference<Links> tally = new AtomicReference<>(Links.NONE);
    batches.each(
        rows,
        weight,
        batch -> {
          Links links = graph.write(lease, tx -> work.apply(tx, batch));
          tally.updateAndGet(links::plus);
          committed.accept(batch.size());
        });
    return tally.get();
  }

  private static Links run(TransactionContext tx, String name, List<Map<String, Object>> rows) {
    return rows.isEmpty() ? Links.NONE : Links.of(Cypher.run(tx, name, Map.of("rows", rows)));
  }
}
