package org.papergraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.papergraph.build.StoredResolution;
import org.papergraph.resolve.Curation.Kind;
import org.papergraph.resolve.CurationText;
import org.papergraph.resolve.Merge;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Parts two names that a rule took for one term's. */
@Command(
    name = "undo",
    description = "Take a merge of two names back that a rule made ('alias show' lists them).",
    mixinStandardHelpOptions = true)
final class AliasUndoCommand implements Callable<Integer> {
  @Mixin private final AliasNames names = new AliasNames();

  @Mixin private final WaitOption wait = new WaitOption();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  AliasUndoCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    new AliasChange(surroundings, graph, wait).run(this::undo);
    return 0;
  }

  private UnaryOperator<String> undo(GraphConnection connection) {
    Merge merge =
        new AliasMerges(StoredResolution.of(connection).resolution())
            .automatic(names.one(), names.other());
    return text -> CurationText.with(text, Kind.UNDO, merge.name(), merge.other());
  }
}
