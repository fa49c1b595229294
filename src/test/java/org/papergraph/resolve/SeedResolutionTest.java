package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.SeedCorpus;

class SeedResolutionTest {
  private final List<Entity> entities = Resolver.resolve(SeedCorpus.extracted());

  private List<Entity> named(String form) {
    return entities.stream()
        .filter(
            e ->
                e.name().equalsIgnoreCase(form)
                    || e.aliases().stream().anyMatch(form::equalsIgnoreCase))
        .toList();
  }

  private Entity only(String... forms) {
    List<Entity> found = new ArrayList<>();
    for (String form : forms) {
      found.addAll(named(form));
    }
    assertThat(found).isNotEmpty().allMatch(found.getFirst()::equals);
    return found.getFirst();
  }

  @Test
  void stochasticInterpolantsAreOneTermOfThreePapers() {
    assertThat(only("stochastic interpolants", "stochastic interpolant").mentions())
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void koopmanOperatorsAreOneTerm() {
    only("Koopman operator", "Koopman operators");
  }

  @Test
  void largeLanguageModelsAreOneTermWithTheirAcronym() {
    Entity model = only("LLM", "LLMs", "large language model", "large language models");
    assertThat(model.name()).isEqualTo("large language models");
    assertThat(model.acronyms()).contains("LLM");
  }

  @Test
  void schroedingerBridgesAreOneTermWhateverTheirSpelling() {
    List<Entity> bridges =
        entities.stream().filter(e -> e.key().equals("schrodinger bridge")).toList();
    assertThat(bridges).hasSize(1);
    assertThat(bridges.getFirst().name()).isEqualTo("Schrödinger bridge");
    assertThat(
            entities.stream()
                .flatMap(e -> e.aliases().stream())
                .filter(alias -> alias.contains("\\")))
        .isEmpty();
  }

  @Test
  void theOrderOfPapersDoesNotMatter() {
    long seed = new Random().nextLong();
    List<ExtractedPaper> shuffled = new ArrayList<>(SeedCorpus.extracted());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Resolver.resolve(shuffled)).as("seed %d", seed).isEqualTo(entities);
  }
}
