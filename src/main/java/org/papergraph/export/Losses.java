package org.papergraph.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an export could not carry, counted. */
public final class Losses {
  private final Map<String, Long> counts = new TreeMap<>();

  /**
   * Counts one more.
   *
   * @param what as {@code control characters left out of a name}: the count is set before it
   */
  public void add(String what) {
    add(what, 1);
  }

  /** Counts {@code times} more. */
  public void add(String what, long times) {
    if (times > 0) {
      counts.merge(what, times, Long::sum);
    }
  }

  /** In alphabetical order: {@code 3 × control characters left out of a name}. */
  public List<String> lines() {
    return counts.entrySet().stream()
        .map(entry -> "%d × %s".formatted(entry.getValue(), entry.getKey()))
        .toList();
  }
}
