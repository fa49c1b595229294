package org.papergraph.cli;

import org.papergraph.query.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Looks after which names are one term's. */
@Command(
    name = "alias",
    description = {
      "Show which names were taken for one term's and why, and decide otherwise.",
      "Decisions are kept with the graph, for all who use it."
    },
    mixinStandardHelpOptions = true)
final class AliasCommand implements Runnable {

  /** With its commands. */
  static CommandLine of(Surroundings surroundings, GraphAccess graph) {
    return new CommandLine(new AliasCommand())
        .addSubcommand(new AliasListCommand(surroundings, graph))
        .addSubcommand(new AliasShowCommand(surroundings, graph))
        .addSubcommand(new AliasAddCommand(surroundings, graph))
        .addSubcommand(new AliasUndoCommand(surroundings, graph))
        .addSubcommand(new AliasBlockCommand(surroundings, graph))
        .addSubcommand(new AliasForgetCommand(surroundings, graph))
        .addSubcommand(new AliasExportCommand(surroundings, graph))
        .addSubcommand(new AliasImportCommand(surroundings, graph));
  }

  @Override
  public void run() {
    throw new UsageException("Which of list, show, add, undo, block, forget, export and import?");
  }
}
