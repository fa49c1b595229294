package org.papergraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.papergraph.build.StoredResolution;
import org.papergraph.resolve.Curation.Kind;
import org.papergraph.resolve.CurationText;
import org.papergraph.resolve.Merge;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Joins two names, parts them, or takes back what was decided of them. */
@Command(mixinStandardHelpOptions = true)
final class AliasDecisionCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "NAME", description = "A name, as papers write it.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Another name.")
  private String other = "";

  @Mixin private final WaitOption wait = new WaitOption();

  private final Surroundings surroundings;
  private final GraphAccess graph;
  private final Decision decision;

  /** What makes a new text of the curation of the old. */
  interface Decision {
    UnaryOperator<String> on(GraphConnection graph, String one, String other);

    /** A decision of that kind, whatever the graph holds. */
    static Decision of(Kind kind) {
      return (graph, one, other) -> text -> CurationText.with(text, kind, one, other);
    }

    /** Forgets what was decided. */
    static UnaryOperator<String> forget(GraphConnection graph, String one, String other) {
      return text -> CurationText.without(text, one, other);
    }

    /** Takes back what a rule made. */
    static UnaryOperator<String> undo(GraphConnection graph, String one, String other) {
      Merge merge = new AliasMerges(StoredResolution.of(graph).resolution()).automatic(one, other);
      return text -> CurationText.with(text, Kind.UNDO, merge.name(), merge.other());
    }
  }

  private AliasDecisionCommand(Surroundings surroundings, GraphAccess graph, Decision decision) {
    this.surroundings = surroundings;
    this.graph = graph;
    this.decision = decision;
  }

  static CommandLine of(
      Surroundings surroundings, GraphAccess graph, String description, Decision decision) {
    CommandLine command = new CommandLine(new AliasDecisionCommand(surroundings, graph, decision));
    command.getCommandSpec().usageMessage().description(description);
    return command;
  }

  @Override
  public Integer call() throws IOException {
    new AliasChange(surroundings, graph, wait).run(open -> decision.on(open, one, other));
    return 0;
  }
}
