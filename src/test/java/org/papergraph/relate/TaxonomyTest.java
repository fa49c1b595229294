package org.papergraph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.SeedCorpus;
import org.papergraph.extract.MentionType;
import org.papergraph.relate.IsA.Evidence;
import org.papergraph.resolve.Entity;
import org.papergraph.resolve.Resolver;
import org.papergraph.resolve.Terms;

class TaxonomyTest {

  private static Entity term(String name) {
    return Terms.entity(name, MentionType.METHOD);
  }

  private static List<String> edges(Entity... entities) {
    return Taxonomy.of(List.of(entities)).stream()
        .map(edge -> edge.narrower() + " > " + edge.broader())
        .toList();
  }

  @Test
  void aTermIsPlacedUnderTheNearestBroaderOneAlone() {
    assertThat(
            edges(
                term("diffusion model"),
                term("discrete diffusion model"),
                term("masked discrete diffusion model")))
        .containsExactly(
            "discrete diffusion model > diffusion model",
            "masked discrete diffusion model > discrete diffusion model");
  }

  @Test
  void aTermIsUnderItsHeadAndNotUnderItsModifier() {
    assertThat(
            edges(
                term("Gaussian process"),
                term("state-space model"),
                term("Gaussian process state-space model")))
        .containsExactly("gaussian process state space model > state space model");
    assertThat(edges(term("neural network"), term("neural network pruning"), term("model zoo")))
        .isEmpty();
  }

  @Test
  void dataSetsAndMethodsAreNotUnderEachOther() {
    Entity clustering = term("spectral clustering");
    Entity mnist = Terms.entity("MNIST digits", MentionType.DATASET);
    assertThat(edges(clustering, Terms.entity("fast spectral clustering", MentionType.DATASET)))
        .isEmpty();
    assertThat(edges(mnist, Terms.entity("permuted MNIST digits", MentionType.DATASET))).isEmpty();
    assertThat(
            edges(clustering, Terms.entity("normalised spectral clustering", MentionType.CONCEPT)))
        .hasSize(1);
  }

  @Test
  void theEvidenceIsWhereTheNarrowerNameStands() {
    List<Entity> entities =
        Resolver.resolve(
            List.of(
                Terms.paper("b", "score function", "discrete diffusion model"),
                Terms.paper("a", "discrete diffusion models"),
                Terms.paper("c", "diffusion model")));
    assertThat(Taxonomy.of(entities))
        .containsExactly(
            new IsA(
                "discrete diffusion model",
                "diffusion model",
                IsA.Rule.HEAD,
                2,
                List.of(new Evidence("a", 0), new Evidence("b", 1))));
  }

  @Test
  void theBundledCorpusYieldsATreeWithoutCyclesWhateverTheOrder() {
    List<Entity> entities = new ArrayList<>(Resolver.resolve(SeedCorpus.extracted()));
    List<IsA> edges = Taxonomy.of(entities);
    Map<String, String> broader = new HashMap<>();
    edges.forEach(edge -> assertThat(broader.put(edge.narrower(), edge.broader())).isNull());
    for (String key : broader.keySet()) {
      int steps = 0;
      for (String at = key; broader.containsKey(at); at = broader.get(at)) {
        assertThat(steps++).as(key).isLessThan(20);
      }
    }
    assertThat(edges).hasSizeGreaterThan(100);
    long seed = new Random().nextLong();
    Collections.shuffle(entities, new Random(seed));
    assertThat(Taxonomy.of(entities)).as("seed %d", seed).isEqualTo(edges);
  }
}
