package org.papergraph.bench;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.papergraph.store.GraphLocation;

/**
 * papergraph as users have it, run in processes of its own on one graph.
 *
 * @param folder for the graph, and for what the processes say
 */
record Installed(Path folder) {
  private static final Path LAUNCHER = Path.of("target/papergraph/bin/papergraph").toAbsolutePath();
  private static final double KIBIBYTES_PER_MEGABYTE = 1024;
  private static final long SAMPLE_MILLIS = 500;

  /**
   * What a run did.
   *
   * @param seconds of wall time
   * @param peak megabytes that all processes of this graph held at one time, shared pages divided
   *     among those who share them; 0 where the system does not tell (it does on Linux)
   * @param client the most that the command's own process held, in the same way
   * @param told on standard error
   */
  record Outcome(int exitCode, double seconds, double peak, double client, List<String> told) {}

  /**
   * With the graph in the folder that property {@code benchmark.graph} names, or else one that is
   * built now of the first {@code benchmark.most} papers.
   *
   * @param temp an empty folder
   */
  static Installed withGraph(Path temp) throws IOException, InterruptedException {
    String given = System.getProperty("benchmark.graph", "none");
    if (!given.equals("none")) {
      return new Installed(Path.of(given));
    }
    Path file = temp.resolve("papers.jsonl");
    Papers.named().write(file, 0, Integer.getInteger("benchmark.most", 1_000_000));
    Installed papergraph = new Installed(temp);
    papergraph.succeed("build", file.toString(), "--tagger", "fast");
    return papergraph;
  }

  Path graph() {
    return folder.resolve("graph");
  }

  /** Starts a command on the graph. */
  Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(LAUNCHER.toString(), "--graph", graph().toString()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command)
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /** Runs a command on the graph to its end. */
  Outcome run(String... arguments) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = start(arguments);
    double peak = 0;
    double client = 0;
    while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, memory());
      client = Math.max(client, memory(process.toHandle()) / KIBIBYTES_PER_MEGABYTE);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Outcome(
        process.exitValue(), seconds, peak, client, Files.readAllLines(folder.resolve("err")));
  }

  /** As {@link #run}, for what must not fail. */
  Outcome succeed(String... arguments) throws IOException, InterruptedException {
    Outcome outcome = run(arguments);
    if (outcome.exitCode() != 0) {
      throw new IllegalStateException(String.join("\n", outcome.told()));
    }
    return outcome;
  }

  /** What the last command printed. */
  List<String> printed() throws IOException {
    return Files.readAllLines(folder.resolve("out"));
  }

  /** Where the server of the graph answers, which runs. */
  GraphLocation.Server server() throws IOException {
    Properties server = new Properties();
    try (Reader in = Files.newBufferedReader(graph().resolve("server.properties"))) {
      server.load(in);
    }
    String password = Files.readString(graph().resolve("password")).strip();
    return new GraphLocation.Server(
        URI.create(server.getProperty("uri")),
        Optional.of(new GraphLocation.Credentials("neo4j", password)),
        Optional.empty());
  }

  /** All processes that work on the graph: a command's and the server's. */
  Stream<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> commandLine(process).contains("\0" + graph() + "\0"));
  }

  /** The server, if it runs. */
  Stream<ProcessHandle> servers() {
    return processes().filter(process -> commandLine(process).contains("\0--background\0"));
  }

  private static String commandLine(ProcessHandle process) {
    try {
      return new String(
          Files.readAllBytes(Path.of("/proc", process.pid() + "", "cmdline")),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private double memory() {
    return processes().mapToDouble(Installed::memory).sum() / KIBIBYTES_PER_MEGABYTE;
  }

  private static double memory(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc", process.pid() + "", "smaps_rollup")).stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
