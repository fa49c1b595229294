package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  private static final String ROW =
      """
      {"text":"We train random forests on MNIST.","entities":[\
      {"start":9,"end":23,"type":"Method"},{"start":27,"end":32,"type":"%s"}]}
      """;

  @TempDir private Path folder;

  @Test
  void writesWeightsAndAModelCard() throws IOException {
    Path gold = write("gold.jsonl", ROW.formatted("Material"));
    Path models = folder.resolve("new/models");
    Run run =
        Run.of(
            "train",
            "fast",
            "--labelled",
            gold.toString(),
            "--dev",
            gold.toString(),
            "-o",
            models.toString());
    assertThat(run.err()).contains("epoch 10 of 10");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("gold.jsonl: typed F1");
    assertThat(models.resolve("fast.safetensors")).isNotEmptyFile();
    assertThat(models.resolve("fast.md"))
        .content()
        .contains("# The fast tagger", "papergraph train fast --labelled", "gold.jsonl: 1 texts")
        .contains("Apache 2.0", "FTRL-Proximal", "typed F1");
  }

  @Test
  void leavesWhatIsThereWhereMarksAreWrong() throws IOException {
    Path gold = write("gold.jsonl", ROW.formatted("Data"));
    Path weights = write("fast.safetensors", "old");
    Run run = Run.of("train", "fast", "--labelled", gold.toString(), "-o", folder.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(gold + ", line 1: the label \"Data\" is unknown; use one of ", "Generic");
    assertThat(weights).content().isEqualTo("old");
  }

  @Test
  void tellsWhatIsMissing() {
    String none = folder.resolve("none.jsonl").toString();
    Run run = Run.of("train", "fast", "--labelled", none, "-o", folder.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(none + ": there is no such file; check its name");
    assertThat(Run.of("train", "slow", "--labelled", none, "-o", none).exitCode()).isEqualTo(2);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
