package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.Extracting;

class LedgerTest {

  private static Resolution resolve(String curation, ExtractedPaper... papers) {
    return Resolver.resolve(List.of(papers), CurationFile.read(curation, "curation.yaml"));
  }

  private static List<String> keys(String curation, ExtractedPaper... papers) {
    return resolve(curation, papers).entities().stream().map(Entity::key).toList();
  }

  private static Merge only(ExtractedPaper... papers) {
    List<Merge> merges = resolve("", papers).ledger().merges();
    assertThat(merges).hasSize(1);
    return merges.getFirst();
  }

  private static void assertRule(MergeRule rule, String one, String other) {
    Merge merge = only(Terms.paper("p", one), Terms.paper("q", other));
    assertThat(merge.rule()).isEqualTo(rule);
    assertThat(merge.isOf(one, other)).isTrue();
  }

  @Test
  void everyFoldIsTold() {
    assertRule(MergeRule.HYPHEN, "score-based model", "score based model");
    assertRule(MergeRule.PLURAL, "score-based model", "score based models");
    assertRule(MergeRule.ACCENT, "Schrödinger bridge", "Schrodinger bridges");
    assertRule(MergeRule.GREEK, "β-VAE", "beta-VAE");
    assertRule(MergeRule.SPELLING, "flow modelling", "flow modeling");
    assertRule(MergeRule.JOINED, "multi-layer network", "multilayer network");
    assertRule(MergeRule.JOINED, "statespace model", "state-space model");
    assertRule(MergeRule.NUMBER, "CIFAR-10", "CIFAR10");
    assertRule(MergeRule.ORDER, "generative diffusion model", "diffusion generative models");
    assertRule(MergeRule.BASED, "diffusion-based model", "diffusion models");
    assertRule(MergeRule.HEAD, "flow matching algorithm", "flow matching");
  }

  @Test
  void capitalsMakeNoMerge() {
    assertThat(
            resolve("", Terms.paper("p", "Deep Learning"), Terms.paper("q", "deep  learning"))
                .ledger()
                .merges())
        .isEmpty();
  }

  @Test
  void aMergeRestsOnAPaperThatPrintsBothNames() {
    Merge merge =
        only(
            Terms.paper("a", "flows"),
            Terms.paper("b", "flow"),
            Terms.paper("c", "Koopman operator", "flow", "flows"));
    assertThat(merge).isEqualTo(new Merge("flow", "flow", "flows", MergeRule.PLURAL, "c", 2));
  }

  @Test
  void anAcronymRestsOnTheSentenceThatDefinesIt() {
    ExtractedPaper paper =
        new ExtractedPaper(
            "p",
            Extracting.extract(
                "On LLMs", "We like LLMs. We use large language models (LLMs) for speech."));
    assertThat(resolve("", paper).ledger().merges())
        .containsExactly(
            new Merge(
                "large language model",
                "large language models",
                "LLMs",
                MergeRule.ACRONYM,
                "p",
                2));
  }

  @Test
  void thereIsOneChainBetweenTwoNames() {
    List<Merge> merges =
        resolve(
                "",
                Terms.paper("p", "score-based model", "score based model"),
                Terms.paper("q", "score-based models", "score based models"))
            .ledger()
            .merges();
    assertThat(merges).hasSize(3);
  }

  @Test
  void whatIsUndoneIsApartThoughThereAreOtherWays() {
    ExtractedPaper paper =
        Terms.paper("p", "score-based model", "score based model", "score-based models");
    Resolution resolution = resolve("- undo: [score-based model, score-based models]", paper);
    assertThat(resolution.ledger().merges()).hasSize(1);
    assertThat(resolution.entities()).hasSize(2);
    assertThat(resolution.entities())
        .noneMatch(e -> e.isCalled("score-based model") && e.isCalled("score-based models"));
  }

  @Test
  void partedNamesOfOneNormalFormHaveTheirOwnKeys() {
    assertThat(keys("- block: [flows, flow]", Terms.paper("p", "flow", "flows")))
        .containsExactly("flow", "flows");
  }

  @Test
  void namesAreJoinedThroughOneThatNoPaperPrints() {
    String curation = "- add: [thing, gizmo]\n- add: [gizmo, Koopman operator]\n";
    Resolution resolution =
        resolve(curation, Terms.paper("p", "thing"), Terms.paper("q", "Koopman operators"));
    assertThat(resolution.entities())
        .singleElement()
        .satisfies(e -> assertThat(e.key()).isEqualTo("koopman operator"));
    assertThat(resolution.ledger().merges())
        .singleElement()
        .satisfies(m -> assertThat(m.rule()).isEqualTo(MergeRule.CURATION));
  }

  @Test
  void anAcronymThatIsUndoneStandsForItselfAgain() {
    ExtractedPaper paper =
        new ExtractedPaper(
            "p", Extracting.extract("A", "We use large language models (LLMs). LLMs are good."));
    assertThat(keys("- undo: [LLM, large language model]", paper))
        .containsExactly("large language model", "llm");
  }

  @Test
  void aNameOfSeveralSensesIsJoinedWhereNoneIsGiven() {
    ExtractedPaper defines =
        new ExtractedPaper("p", Extracting.extract("A", "We use motion diffusion models (MDMs)."));
    List<String> keys =
        keys(
            "- add: [MDM, masked diffusion model]",
            defines,
            new ExtractedPaper(
                "q", Extracting.extract("B", "We use many-body dynamics models (MDMs).")),
            Terms.paper("r", "MDM"),
            Terms.paper("s", "masked diffusion models"));
    assertThat(keys).contains("masked diffusion model", "motion diffusion model");
    assertThat(keys).doesNotContain("mdm");
  }

  @Test
  void blocksHoldWhateverElseIsJoined() {
    ExtractedPaper paper = Terms.paper("p", "thing", "gizmo", "things");
    String curation = "- add: [thing, gizmo]\n- block: [things, gizmo]\n";
    assertThat(resolve(curation, paper).entities())
        .hasSize(2)
        .anyMatch(e -> e.isCalled("thing") && e.isCalled("gizmo"))
        .anyMatch(e -> e.isCalled("things") && !e.isCalled("gizmo"));
  }

  @Test
  void linksInAnyOrderMakeTheSameLedger() {
    long seed = new Random().nextLong();
    List<ExtractedPaper> papers =
        new ArrayList<>(
            List.of(
                Terms.paper("a", "flow", "flows", "score based flow"),
                Terms.paper("b", "score-based flows", "Flow"),
                Terms.paper("c", "score-based flow matching algorithm", "score based flow"),
                Terms.paper("d", "score-based flow matching", "flows", "thing")));
    Curation curation =
        CurationFile.read("- add: [thing, flow]\n- block: [score-based flows, flows]\n", "x");
    Resolution resolution = Resolver.resolve(papers, curation);
    Collections.shuffle(papers, new Random(seed));
    Resolution shuffled = Resolver.resolve(papers, curation);
    assertThat(shuffled.entities()).as("seed %d", seed).isEqualTo(resolution.entities());
    assertThat(shuffled.ledger()).as("seed %d", seed).isEqualTo(resolution.ledger());
  }
}
