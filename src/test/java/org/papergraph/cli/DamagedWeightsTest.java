package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.build.TestJvm;

/** A tagger whose weights cannot be used stops a build before there is a graph. */
class DamagedWeightsTest {
  @TempDir Path temp;

  @Test
  void leaveNoGraph() throws IOException, InterruptedException {
    Path weights = temp.resolve("classes/org/papergraph/models/fast.safetensors");
    Files.createDirectories(weights.getParent());
    Files.writeString(weights, "no weights at all");
    Path graph = temp.resolve("graph");
    Path papers = new BadFiles(temp).write("good");
    ProcessBuilder builder =
        TestJvm.command(
            Main.class,
            List.of("build", "--no-server", "--tagger", "fast", "--graph", graph + "", papers + "")
                .toArray(String[]::new));
    int classPath = builder.command().indexOf("-cp") + 1;
    builder
        .command()
        .set(classPath, temp.resolve("classes") + ":" + builder.command().get(classPath));
    builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    Process process = TestJvm.start(builder.redirectError(ProcessBuilder.Redirect.PIPE));
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(err).contains("fast.safetensors").doesNotContain("\tat ", "defect");
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(graph).doesNotExist();
  }
}
