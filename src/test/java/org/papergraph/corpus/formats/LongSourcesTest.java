package org.papergraph.corpus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.build.TestJvm;

class LongSourcesTest {
  /** What is kept of each record is its key alone. */
  private static final String HEAP = "-Xmx64m";

  @Test
  void memoryDoesNotGrowWithTheSource() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(TestJvm.command(LongSourcesMain.class).command());
    command.add(command.indexOf("-cp"), HEAP);
    command.remove("-XX:TieredStopAtLevel=1");
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(told.lines())
        .containsExactly(
            "bibtex 200000 100",
            "ris 200000 1",
            "lines 200000 0",
            "jsonl 200000 1",
            "utf16 200000 1",
            "json 200001 1",
            "csv 200000 1",
            "xml 200000 1");
  }
}
