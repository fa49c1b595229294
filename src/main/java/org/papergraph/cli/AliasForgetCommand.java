package org.papergraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.papergraph.resolve.CurationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes a decision on two names back. */
@Command(
    name = "forget",
    description = "Take back what was decided of two names.",
    mixinStandardHelpOptions = true)
final class AliasForgetCommand implements Callable<Integer> {
  @Mixin private final AliasNames names = new AliasNames();

  @Mixin private final WaitOption wait = new WaitOption();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  AliasForgetCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    new AliasChange(surroundings, graph, wait)
        .run(connection -> text -> CurationText.without(text, names.one(), names.other()));
    return 0;
  }
}
