package org.papergraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.papergraph.PapergraphException;

/**
 * The right to build into a graph, which one builder has at a time. It runs out by the server's
 * clock unless it is renewed, so that nobody waits for long on a builder that was lost.
 */
public final class Lease implements AutoCloseable {
  private static final Duration LIFE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final int RENEWALS_PER_LIFE = 3;

  private final GraphConnection graph;
  private final Duration life;
  private final String token = UUID.randomUUID().toString();
  private final CountDownLatch closed = new CountDownLatch(1);

  private Lease(GraphConnection graph, Duration life) {
    this.graph = graph;
    this.life = life;
  }

  /**
   * Takes the lease, waiting while another builder has it.
   *
   * @param patience how long to wait at most
   * @param onWait told once of each builder that is waited for
   * @throws PapergraphException which names the builder who still had it
   */
  public static Lease acquire(GraphConnection graph, Duration patience, Consumer<String> onWait) {
    return acquire(graph, patience, onWait, LIFE);
  }

  static Lease acquire(
      GraphConnection graph, Duration patience, Consumer<String> onWait, Duration life) {
    Lease lease = new Lease(graph, life);
    lease.await(System.nanoTime() + patience.toNanos(), onWait);
    Thread.ofPlatform().daemon().name("papergraph-lease").start(lease::keep);
    return lease;
  }

  /** Who builds into the graph, if somebody does. */
  static Optional<String> holder(GraphConnection graph) {
    return graph.read(
        tx ->
            Cypher.run(tx, "lease-holder", Map.of()).stream()
                .map(Standing::of)
                .filter(standing -> !standing.isGone())
                .map(Standing::holder)
                .findFirst());
  }

  private void await(long deadline, Consumer<String> onWait) {
    String waitedFor = "";
    Standing standing = take("");
    while (!standing.taken()) {
      if (standing.isGone()) {
        standing = take(standing.token());
        continue;
      }
      if (!standing.token().equals(waitedFor)) {
        waitedFor = standing.token();
        onWait.accept(standing.holder());
      }
      if (System.nanoTime() - deadline >= 0) {
        throw new PapergraphException(
            "Another build is at work on this graph ("
                + standing.holder()
                + "); run this one again when it is done, or let it wait longer.");
      }
      Waiting.pause(POLL);
      standing = take("");
    }
  }

  private Standing take(String gone) {
    Holder self = Holder.self();
    Map<String, Object> params =
        Map.of(
            "token",
            token,
            "gone",
            gone,
            "holder",
            "process " + self.pid() + " on " + Holder.hostName(),
            "process",
            self.text(),
            "millis",
            life.toMillis());
    return graph.write(tx -> Standing.of(Cypher.run(tx, "lease-take", params).single()));
  }

  private void keep() {
    long period = life.toMillis() / RENEWALS_PER_LIFE;
    try {
      while (!closed.await(period, TimeUnit.MILLISECONDS)) {
        renew();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew() {
    try {
      graph.write(this::prolong);
    } catch (PapergraphException e) {
      // The next batch finds out whether the lease still holds.
    }
  }

  /**
   * Sees within a write transaction that the lease still holds, and keeps it until the transaction
   * ends.
   *
   * @throws PapergraphException where another builder has taken it
   */
  public void fence(TransactionContext tx) {
    if (!prolong(tx)) {
      throw new PapergraphException(
          "This build was away for so long that another one took over; run it again.");
    }
  }

  private boolean prolong(TransactionContext tx) {
    Map<String, Object> params = Map.of("token", token, "millis", life.toMillis());
    return !Cypher.run(tx, "lease-renew", params).list().isEmpty();
  }

  /** Once only: where a server has failed, the command that it failed must not wait for it. */
  @Override
  public void close() {
    closed.countDown();
    try {
      graph.inSession(
          session -> session.run(Cypher.text("lease-free"), Map.of("token", token)).consume());
    } catch (PapergraphException e) {
      // It then runs out by itself.
    }
  }

  /** Who has the lease. */
  private record Standing(boolean taken, String token, String holder, String process) {
    static Standing of(Record row) {
      return new Standing(
          row.get("taken").asBoolean(),
          row.get("token").asString(),
          row.get("holder").asString(),
          row.get("process").asString());
    }

    boolean isGone() {
      return Holder.parse(process).filter(Holder::isGone).isPresent();
    }
  }
}
