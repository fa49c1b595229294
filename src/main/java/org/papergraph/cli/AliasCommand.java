package org.papergraph.cli;

import org.papergraph.cli.AliasDecisionCommand.Decision;
import org.papergraph.query.UsageException;
import org.papergraph.resolve.Curation.Kind;
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
        .addSubcommand(
            "add",
            AliasDecisionCommand.of(
                surroundings, graph, "Take two names for one term's.", Decision.of(Kind.ADD)))
        .addSubcommand(
            "undo",
            AliasDecisionCommand.of(
                surroundings,
                graph,
                "Take a merge of two names back that a rule made ('alias show' lists them).",
                Decision::undo))
        .addSubcommand(
            "block",
            AliasDecisionCommand.of(
                surroundings,
                graph,
                "Never take two names for one term's.",
                Decision.of(Kind.BLOCK)))
        .addSubcommand(
            "forget",
            AliasDecisionCommand.of(
                surroundings, graph, "Take back what was decided of two names.", Decision::forget))
        .addSubcommand(new AliasExportCommand(surroundings, graph))
        .addSubcommand(new AliasImportCommand(surroundings, graph));
  }

  @Override
  public void run() {
    throw new UsageException("Which of list, show, add, undo, block, forget, export and import?");
  }
}
