package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.papergraph.build.TestJvm;

/** A build in a process of its own, at a terminal so that it tells how far it is. */
final class BuildProcess implements AutoCloseable {
  private final Process process;
  private final Reader err;
  private final StringBuilder told = new StringBuilder();

  private BuildProcess(Process process) {
    this.process = process;
    this.err = process.errorReader(StandardCharsets.UTF_8);
  }

  /** Without a server; {@code wrapper} goes before the command. */
  static BuildProcess start(List<String> wrapper, Path folder, Path... files) {
    List<String> args = new ArrayList<>(List.of("build", "--no-server", "--graph", folder + ""));
    for (Path file : files) {
      args.add(file.toString());
    }
    ProcessBuilder builder = TestJvm.command(Main.class, args.toArray(String[]::new));
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(builder.command());
    command.add(command.indexOf("-cp"), "-D" + Terminal.INTERACTIVE + "=true");
    builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    return new BuildProcess(
        TestJvm.start(builder.command(command).redirectError(ProcessBuilder.Redirect.PIPE)));
  }

  /** Reads on until the build has told {@code text}. */
  BuildProcess await(String text) throws IOException {
    while (told.indexOf(text) < 0) {
      int next = err.read();
      assertThat(next).as("more than " + told).isNotNegative();
      told.append((char) next);
    }
    return this;
  }

  long pid() {
    return process.pid();
  }

  /** As Ctrl-C does. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(pid())).start().waitFor();
  }

  int exitCode(long seconds) throws InterruptedException {
    assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as("ends").isTrue();
    return process.exitValue();
  }

  /** All that it said on standard error. */
  String err() throws IOException {
    for (int next = err.read(); next >= 0; next = err.read()) {
      told.append((char) next);
    }
    return told.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
