package org.papergraph.cli;

import org.papergraph.query.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What stands before all commands. */
@Command(
    name = "papergraph",
    description = "A graph of the methods and concepts that your papers speak of.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Exit codes: 0 done, 1 the work failed, 2 wrong usage.",
      "Without --graph and --uri the graph is in papergraph/default below XDG_DATA_HOME",
      "(else ~/.local/share)."
    })
final class PapergraphCommand implements Runnable {
  /** Read by picocli, which fills it for all commands. */
  @SuppressWarnings("unused")
  @Mixin
  private final GraphOptions options;

  PapergraphCommand(GraphOptions options) {
    this.options = options;
  }

  @Override
  public void run() {
    throw new UsageException("Which command?");
  }
}
