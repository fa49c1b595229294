package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.build.TestJvm;

/**
 * All hostile files at once, in a process of little memory: each is told of with its place, and
 * costs nothing that can be read beside it.
 */
class HostileInputsTest {
  private static final int SECONDS = 240;

  @TempDir private static Path folder;

  private static String out;
  private static String err;
  private static boolean asked;

  @BeforeAll
  static void extract() throws IOException, InterruptedException {
    try (ServerSocket web = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path files = Files.createDirectory(folder.resolve("files"));
      new HostileFiles(files).write(web.getLocalPort());
      out = run("extract", "--tagger", "fast", files.toString());
      asked = isAsked(web);
    }
  }

  private static String run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(TestJvm.command(Main.class, args).command());
    command.add(command.indexOf("-cp"), "-Xmx256m");
    Path printed = folder.resolve("out");
    Path told = folder.resolve("err");
    Path report = folder.resolve("report.csv");
    command.addAll(List.of("--report", report.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(told.toFile())
            .start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(told)).isZero();
    err = Files.readString(report);
    return Files.readString(printed, StandardCharsets.UTF_8);
  }

  private static boolean isAsked(ServerSocket web) throws IOException {
    web.setSoTimeout(1);
    try {
      web.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "entity bomb | First | not declared",
        "entity of a file | First | not declared",
        "entity of the web | First | not declared",
        "type of the web | First,Last |",
        "million authors, xml | First,Last | beyond what is read in one record",
        "cut, xml | First | not well-formed XML",
        "line, jsonl | First,Last | a line too long",
        "line; csv | First,Last | a line too long",
        "line, bib | First,Last | a line too long",
        "line, ris | First,Last | a line too long",
        "line, lines | First,Last | a line too long",
        "nested json | First,Last | beyond what is read in one record",
        "long string, json | First,Last | a line too long",
        "long abstract | First,Last | an abstract of 1,599,999 characters",
        "names, json | First,Last |",
        "cut, json | First | cut short",
        "million authors, jsonl | First,Last | beyond what is read in one record",
        "million authors, json | First,Last | beyond what is read in one record",
        "million authors, bib | First,Last | beyond what is read in one record",
        "many authors, bib | First,Last | over 20,000 authors",
        "words, bib | First,Last | over 250,000 blanks and signs",
        "million authors; csv | First,Last | a line too long",
        "million authors, ris | First,Last | beyond what is read in one record",
        "names; csv | First,Last | over 20,000 authors",
        "commas; csv | First,Last | over 20,000 authors",
        "ands; csv | First,Last | over 20,000 authors",
        "names of csl | First,Last | over 20,000 authors",
        "macros | First,Last | a macro of over 10,000 characters",
        "macros in one | First,Last | over 1,000 signs #",
        "braces | First,Last | a title of 199,978 characters",
        "open quotes | First,Last | a quotation mark that is never closed",
        "nested gzip | | packed over 3 times",
        "cut gzip | First | cut short",
        "gzip bomb | First | over 200 times its size",
      })
  void costsNothingBesideIt(String name, String papers, String message) {
    for (String which : List.of("First", "Last")) {
      boolean read = papers != null && papers.contains(which);
      assertThat(out.contains("\"title\":\"" + which + " of " + name + "\""))
          .as(which)
          .isEqualTo(read);
    }
    if (message != null) {
      assertThat(err.lines().filter(line -> line.contains("/" + name)))
          .isNotEmpty()
          .first()
          .asString()
          .contains(message);
    }
  }

  @Test
  void nothingIsFetched() {
    assertThat(asked).isFalse();
    assertThat(out).doesNotContain("root:");
  }
}
