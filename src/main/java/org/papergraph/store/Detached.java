package org.papergraph.store;

import java.util.ArrayList;
import java.util.List;

/** Wraps commands for processes that outlive the command which starts them. */
final class Detached {
  /** What the terminal sends to its processes (Ctrl-C, Ctrl-Z, its end) does not reach them. */
  private static final String DETACH =
      "trap '' INT HUP TSTP; if command -v setsid >/dev/null; then exec setsid \"$@\"; fi; exec \"$@\"";

  /** Linux weighs sessions against each other before it weighs the processes of one. */
  private static final String LAST =
      "{ echo 19 >/proc/self/autogroup; } 2>/dev/null; exec nice -n 19 \"$@\"";

  private Detached() {}

  static List<String> of(List<String> command) {
    return inShell(DETACH, command);
  }

  /** A process that gets what time all others leave. */
  static List<String> ofLeastPriority(List<String> command) {
    return of(inShell(LAST, command));
  }

  private static List<String> inShell(String script, List<String> command) {
    List<String> wrapped = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    wrapped.addAll(command);
    return wrapped;
  }
}
