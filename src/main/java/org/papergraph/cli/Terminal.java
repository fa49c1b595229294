package org.papergraph.cli;

import java.util.Map;
import java.util.OptionalInt;
import org.papergraph.cli.print.Screen;

/**
 * What the launcher found out of the terminal: Java itself cannot tell whether standard output
 * alone is one, nor how wide.
 */
final class Terminal {
  /** Set to the terminal's width if standard output is one. */
  static final String COLUMNS = "papergraph.terminal.columns";

  /** Set to true if standard input and standard error are a terminal. */
  static final String INTERACTIVE = "papergraph.terminal.interactive";

  private static final int USUAL = 80;

  private Terminal() {}

  static Screen screen(Map<String, String> environment) {
    String found = System.getProperty(COLUMNS, "");
    if (found.isEmpty()) {
      return Screen.NONE;
    }
    int columns = positive(environment.get("COLUMNS")).orElse(positive(found).orElse(USUAL));
    return new Screen(OptionalInt.of(columns), colour(environment));
  }

  static boolean interactive() {
    return Boolean.getBoolean(INTERACTIVE);
  }

  /** As https://no-color.org asks. */
  private static boolean colour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static OptionalInt positive(String text) {
    return text != null && text.matches("[1-9]\\d{0,4}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
