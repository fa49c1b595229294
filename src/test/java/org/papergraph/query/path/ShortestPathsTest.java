package org.papergraph.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.query.Subject;

class ShortestPathsTest {
  private static final Subject A = new Subject.Term("a");
  private static final Subject B = new Subject.Term("b");

  private static Link link(Subject source, String target, double salience, long degree) {
    return new Link(source, new Subject.Term(target), salience, degree);
  }

  private static List<String> paths(List<Link> links, int most) {
    Network network = new Network(A, B);
    network.add(links);
    return ShortestPaths.of(network.pruned(), A, B, most).stream()
        .map(path -> path.stream().map(Subject::name).collect(Collectors.joining("-")))
        .toList();
  }

  @Test
  void degreesCostAndSalienceSaves() {
    List<Link> links =
        List.of(
            link(A, "hub", 1, 10_000),
            link(B, "hub", 1, 10_000),
            link(A, "rare", 0.2, 2),
            link(B, "rare", 0.2, 2),
            link(A, "telling", 0.8, 2),
            link(B, "telling", 0.8, 2));
    assertThat(paths(links, 5)).containsExactly("a-telling-b", "a-rare-b", "a-hub-b");
  }

  @Test
  void pathsThatShareNothingComeBeforeCheaperDetours() {
    Subject one = new Subject.Term("one");
    List<Link> links =
        List.of(
            link(A, "one", 1, 2),
            link(B, "one", 1, 2),
            link(one, "two", 1, 2),
            link(B, "two", 1, 2),
            link(A, "far", 0, 500),
            link(B, "far", 0, 500));
    assertThat(paths(links, 2)).containsExactly("a-one-b", "a-far-b");
    assertThat(paths(links, 3)).containsExactly("a-one-b", "a-one-two-b", "a-far-b");
  }

  @Test
  void endsMayBeNeighboursOrNotLinkedAtAll() {
    assertThat(paths(List.of(link(A, "b", 1, 3)), 3)).containsExactly("a-b");
    assertThat(paths(List.of(link(A, "c", 1, 3)), 3)).isEmpty();
  }
}
