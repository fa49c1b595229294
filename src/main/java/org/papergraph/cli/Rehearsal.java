package org.papergraph.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.papergraph.cli.print.Screen;

/** Runs what users run most, so that a JVM which writes an archive sees what such commands load. */
final class Rehearsal {
  private static final Screen TERMINAL = new Screen(OptionalInt.of(80), true);

  /** On the graph of {@code load/rehearsal}. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("query", "overview"),
          List.of("query", "methods-with", "dynamical system", "--format", "json"),
          List.of("query", "--cypher", "RETURN 1 AS one", "--format", "csv"),
          List.of("show", "neural operator"));

  private Rehearsal() {}

  /** Takes the graph's folder; ends with an error unless every command succeeds. */
  public static void main(String[] args) {
    for (List<String> command : COMMANDS) {
      if (run(args[0], command) != 0) {
        throw new IllegalStateException(command + " failed");
      }
    }
  }

  private static int run(String graph, List<String> command) {
    Surroundings surroundings =
        Main.surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            System.err,
            Map.of(),
            TERMINAL,
            false);
    return Main.run(
        surroundings,
        Stream.concat(Stream.of("--graph", graph), command.stream()).toArray(String[]::new));
  }
}
