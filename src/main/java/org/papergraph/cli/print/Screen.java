package org.papergraph.cli.print;

import java.util.OptionalInt;

/**
 * What is known of the place where results are shown.
 *
 * @param columns how wide the terminal is; empty where results go to a file or a pipe
 * @param colour whether to use colours
 */
public record Screen(OptionalInt columns, boolean colour) {

  /** A file or a pipe. */
  public static final Screen NONE = new Screen(OptionalInt.empty(), false);

  boolean isTerminal() {
    return columns.isPresent();
  }
}
