package org.papergraph.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.papergraph.cli.print.Screen;

/**
 * The world around one run of papergraph.
 *
 * @param out for results alone
 * @param err for everything else
 * @param environment variables
 * @param screen where {@code out} leads
 * @param interactive whether someone at a terminal can answer questions
 */
record Surroundings(
    InputStream in,
    Writer out,
    PrintWriter err,
    Map<String, String> environment,
    Screen screen,
    boolean interactive) {

  /** A variable of the environment; one that is set but empty counts as not set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Where the user's data belong, by the XDG Base Directory Specification. */
  Path dataHome() {
    return variable("XDG_DATA_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
  }
}
