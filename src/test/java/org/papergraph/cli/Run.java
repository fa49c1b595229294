package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.papergraph.cli.print.Screen;
import org.papergraph.store.GraphLocation;

/** One run of papergraph, from its arguments to its exit code and what it wrote. */
record Run(int exitCode, String out, String err) {
  static final Map<String, String> NO_ENVIRONMENT = Map.of("XDG_DATA_HOME", "/nonexistent");

  static Run of(String... args) {
    return in(NO_ENVIRONMENT, "", Screen.NONE, false, args);
  }

  /** With {@code typed} as standard input. */
  static Run typing(String typed, String... args) {
    return in(NO_ENVIRONMENT, typed, Screen.NONE, false, args);
  }

  /** With the graph at {@code server}, which is given as a user would. */
  static Run at(GraphLocation.Server server, String... args) {
    return of(with(server, args));
  }

  /** As {@link #at}, where all must go well. */
  static Run ok(GraphLocation.Server server, String... args) {
    Run run = at(server, args);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  static Run onTerminal(GraphLocation.Server server, String typed, int columns, String... args) {
    return in(
        NO_ENVIRONMENT,
        typed,
        new Screen(OptionalInt.of(columns), false),
        true,
        with(server, args));
  }

  private static String[] with(GraphLocation.Server server, String... args) {
    return Stream.concat(Stream.of("--uri", server.uri().toString()), Stream.of(args))
        .toArray(String[]::new);
  }

  static Run in(
      Map<String, String> environment,
      String typed,
      Screen screen,
      boolean interactive,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    int exitCode =
        Main.run(Main.surroundings(in, out, err, environment, screen, interactive), args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
