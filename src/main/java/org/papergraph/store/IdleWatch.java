package org.papergraph.store;

import java.time.Duration;
import org.neo4j.kernel.impl.transaction.stats.TransactionCounters;

/** Tells when no transaction ran for some time. */
final class IdleWatch {
  private final TransactionCounters transactions;
  private final Duration idle;
  private long started;
  private long lastSeen = System.nanoTime();

  IdleWatch(TransactionCounters transactions, Duration idle) {
    this.transactions = transactions;
    this.idle = idle;
    this.started = transactions.getNumberOfStartedTransactions();
  }

  /** Whether the time is over; to be asked again and again. */
  boolean isOver() {
    long now = System.nanoTime();
    if (isBusy()) {
      lastSeen = now;
    }
    return now - lastSeen >= idle.toNanos();
  }

  private boolean isBusy() {
    long before = started;
    started = transactions.getNumberOfStartedTransactions();
    return started != before || transactions.getNumberOfActiveTransactions() > 0;
  }
}
