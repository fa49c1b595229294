package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.PapergraphException;

@ExtendWith(HarnessExtension.class)
class LeaseIT {
  private static final Duration SHORT = Duration.ofMillis(900);
  private static final Duration LONG = Duration.ofSeconds(60);

  private final GraphConnection graph;

  LeaseIT(GraphConnection graph) {
    this.graph = graph;
    Schema.prepare(graph);
  }

  @Test
  void aSecondBuilderIsToldWhoHasIt() {
    List<String> waitedFor = new ArrayList<>();
    Duration patience = Duration.ofMillis(600);
    try (Lease first = take(Duration.ZERO)) {
      assertThatThrownBy(() -> Lease.acquire(graph, patience, waitedFor::add))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("Another build is at work")
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      assertThat(waitedFor).hasSize(1).first().asString().contains("process");
      graph.write(first, tx -> 1);
    }
    take(Duration.ZERO).close();
  }

  @Test
  void aSecondBuilderGoesOnWhenTheFirstIsDone() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    CompletableFuture<Lease> second;
    try (Lease first = take(Duration.ZERO)) {
      second =
          CompletableFuture.supplyAsync(
              () -> Lease.acquire(graph, LONG, holder -> waiting.countDown()));
      assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
      graph.write(first, tx -> 1);
    }
    try (Lease lease = second.get(20, TimeUnit.SECONDS)) {
      graph.write(lease, tx -> 1);
    }
  }

  @Test
  void aLeaseIsRenewedForAsLongAsItIsHeld() {
    try (Lease first = Lease.acquire(graph, Duration.ZERO, holder -> {}, SHORT)) {
      assertThatThrownBy(() -> take(SHORT.multipliedBy(3))).isInstanceOf(PapergraphException.class);
      graph.write(first, tx -> 1);
    }
  }

  @Test
  void aLeaseThatRanOutIsTakenAndItsBuilderStopped() {
    Lease first = take(Duration.ZERO);
    cypher("MATCH (g:Papergraph) SET g.leaseUntil = 1");
    try (Lease second = take(Duration.ZERO)) {
      assertThatThrownBy(() -> graph.write(first, tx -> tx.run("CREATE (:Never)").consume()))
          .isInstanceOf(PapergraphException.class)
          .hasMessageContaining("took over");
      first.close();
      graph.write(second, tx -> 1);
    }
    assertThat(graph.<Boolean>read(tx -> tx.run("MATCH (n:Never) RETURN n").hasNext())).isFalse();
  }

  @Test
  void aBatchUnderWayKeepsTheLease() throws Exception {
    try (Lease first = take(Duration.ZERO)) {
      CompletableFuture<Lease> second =
          graph.write(
              first,
              tx -> {
                tx.run("MATCH (g:Papergraph) SET g.leaseUntil = timestamp() + 60000").consume();
                CompletableFuture<Lease> other =
                    CompletableFuture.supplyAsync(() -> take(Duration.ZERO));
                assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
                return other;
              });
      assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
          .hasCauseInstanceOf(PapergraphException.class);
    }
  }

  @Test
  void theLeaseOfADeadProcessIsTakenAtOnce() throws Exception {
    Process process = new ProcessBuilder("true").start();
    Holder self = Holder.self();
    Holder dead = new Holder(self.host(), process.pid(), "2020-01-01T00:00:00Z");
    process.waitFor();
    assertThat(dead.isGone()).isTrue();
    assertThat(self.isGone()).isFalse();
    assertThat(new Holder("elsewhere", dead.pid(), dead.started()).isGone()).isFalse();
    leaseOf(dead);
    take(Duration.ZERO).close();
    leaseOf(self);
    assertThatThrownBy(() -> take(Duration.ZERO)).isInstanceOf(PapergraphException.class);
  }

  private void leaseOf(Holder holder) {
    graph.write(
        tx ->
            tx.run(
                    "MATCH (g:Papergraph) SET g.leaseToken = 't', g.leaseHolder = 'h',"
                        + " g.leaseProcess = $process, g.leaseUntil = timestamp() + 60000",
                    java.util.Map.of("process", holder.text()))
                .consume());
  }

  private Lease take(Duration patience) {
    return Lease.acquire(graph, patience, holder -> {});
  }

  private void cypher(String text) {
    graph.write(tx -> tx.run(text).consume());
  }
}
