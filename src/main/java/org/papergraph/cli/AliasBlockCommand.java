package org.papergraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.papergraph.resolve.Curation.Kind;
import org.papergraph.resolve.CurationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps two names apart. */
@Command(
    name = "block",
    description = "Never take two names for one term's.",
    mixinStandardHelpOptions = true)
final class AliasBlockCommand implements Callable<Integer> {
  @Mixin private final AliasNames names = new AliasNames();

  @Mixin private final WaitOption wait = new WaitOption();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  AliasBlockCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    new AliasChange(surroundings, graph, wait)
        .run(connection -> text -> CurationText.with(text, Kind.BLOCK, names.one(), names.other()));
    return 0;
  }
}
