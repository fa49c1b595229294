package org.papergraph.cli;

import picocli.CommandLine.Parameters;

/** The two names that a decision is about. */
final class AliasNames {
  @Parameters(index = "0", paramLabel = "NAME", description = "A name, as papers write it.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Another name.")
  private String other = "";

  String one() {
    return one;
  }

  String other() {
    return other;
  }
}
