package org.papergraph.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times {@code papergraph query} from the shell: beside {@link Reference} in pairs while its server
 * runs, and with no server running. The archives are made before.
 */
final class CommandLatency {
  private static final int PAIRS = 25;
  private static final int COLD_STARTS = 5;
  private static final String CORPUS = "data/000_65c48e20b42d0e4b.txt";
  private static final String LIBRARIES =
      "(picocli|neo4j-java-driver|neo4j-bolt-connection|netty|reactive-streams|reactor|slf4j-api)-.*";

  private final Path distribution;
  private final Path home;

  private CommandLatency(Path distribution, Path home) {
    this.distribution = distribution.toAbsolutePath();
    this.home = home;
  }

  /** Takes the distribution's folder and an empty one. */
  public static void main(String[] args) throws IOException, InterruptedException {
    CommandLatency latency = new CommandLatency(Path.of(args[0]), Path.of(args[1]));
    try {
      latency.run();
    } finally {
      latency.seconds(latency.papergraph("server", "stop"));
    }
  }

  private void run() throws IOException, InterruptedException {
    seconds(papergraph("build", "--tagger", "fast", Path.of(CORPUS).toAbsolutePath().toString()));
    seconds(papergraph("archive"));
    List<String> query = papergraph("query", "overview");
    seconds(query);
    pairs(query, reference());
    List<Double> cold = new ArrayList<>();
    for (int i = 0; i < COLD_STARTS; i++) {
      seconds(papergraph("server", "stop"));
      cold.add(seconds(query));
    }
    report("no server running", cold);
  }

  private void pairs(List<String> query, List<String> reference)
      throws IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      ours.add(seconds(query));
      others.add(seconds(reference));
    }
    report("papergraph, server running", ours);
    report("reference, same server", others);
    report(
        "ratio within a pair",
        IntStream.range(0, PAIRS).mapToObj(i -> ours.get(i) / others.get(i)).toList());
  }

  private static void report(String what, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-28s median of %d %.3f, from %.3f to %.3f%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.getFirst(),
        sorted.getLast());
  }

  private List<String> papergraph(String... arguments) {
    List<String> command = new ArrayList<>(List.of(distribution + "/bin/papergraph"));
    command.addAll(List.of(arguments));
    return command;
  }

  private List<String> reference() throws IOException {
    Path graph = home.resolve("papergraph/default");
    Properties server = new Properties();
    try (var file = Files.newBufferedReader(graph.resolve("server.properties"))) {
      server.load(file);
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-cp",
        classPath(),
        Reference.class.getName(),
        server.getProperty("uri"),
        graph.resolve("password").toString(),
        Path.of("cypher/query/overview.cypher").toAbsolutePath().toString());
  }

  private String classPath() throws IOException {
    try (Stream<Path> jars = Files.list(distribution.resolve("lib"))) {
      return Stream.concat(
              Stream.of(Path.of("target/test-classes").toAbsolutePath()),
              jars.filter(jar -> jar.getFileName().toString().matches(LIBRARIES)).sorted())
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  /** Runs to the end; on this JVM and in {@link #home}, whatever the environment says. */
  private double seconds(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    process.environment().keySet().removeIf(name -> name.matches("PAPERGRAPH_.*|NEO4J_.*"));
    process.environment().put("PAPERGRAPH_JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("XDG_DATA_HOME", home.toString());
    process.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
    long start = System.nanoTime();
    int exitCode = process.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exitCode != 0) {
      throw new IllegalStateException(command + " ended with exit code " + exitCode);
    }
    return seconds;
  }
}
