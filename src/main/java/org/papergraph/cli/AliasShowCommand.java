package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.build.StoredResolution;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.resolve.Merge;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows why a term has its names. */
@Command(
    name = "show",
    description = "Show each merge of a term's names: the rule, and the sentence it rests on.",
    mixinStandardHelpOptions = true)
final class AliasShowCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "NAME", description = "A term, as you would write it.")
  private String name = "";

  private final Surroundings surroundings;
  private final GraphAccess graph;

  AliasShowCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    PrintedRows rows = new PrintedRows(surroundings, format.ofRows());
    try (GraphConnection connection = graph.open()) {
      Reader reader = new Reader(connection, Duration.ZERO);
      String term = new Names(reader).term(name);
      List<Merge> merges = StoredResolution.of(connection).resolution().ledger().of(term);
      new MergeRows(reader).print(merges, rows);
    }
    return 0;
  }
}
