package org.papergraph.corpus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.build.TestJvm;

class LongSourcesTest {
  /** Half of each source; what is kept of each record is its key alone. */
  private static final String HEAP = "-Xmx24m";

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
            "bibtex 30000 100",
            "ris 30000 1",
            "lines 30000 0",
            "jsonl 30000 1",
            "utf16 30000 1",
            "json 30001 1",
            "csv 30000 1",
            "xml 30000 1");
  }
}
