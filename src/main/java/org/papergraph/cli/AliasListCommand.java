package org.papergraph.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.build.StoredResolution;
import org.papergraph.resolve.Curation.Entry;
import org.papergraph.resolve.Curation.Kind;
import org.papergraph.resolve.Merge;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists merges of names, and the decisions that keep names apart. */
@Command(
    name = "list",
    description = "List the names that were taken for one term's, and those that users parted.",
    mixinStandardHelpOptions = true)
final class AliasListCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "Those of terms with this name alone.")
  private Optional<String> name = Optional.empty();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  AliasListCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    PrintedRows rows = new PrintedRows(surroundings, format.ofRows());
    StoredResolution stored = stored();
    rows.columns(List.of("name", "other", "rule", "paper", "sentence"));
    for (Merge m : new AliasMerges(stored.resolution()).named(name).toList()) {
      rows.row(
          Arrays.asList(m.name(), m.other(), m.rule().label(), m.paper(), (long) m.sentence()));
    }
    for (Entry entry : stored.curation().entries()) {
      if (entry.kind() != Kind.ADD && name.stream().allMatch(entry::isOf)) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        rows.row(Arrays.asList(entry.one(), entry.other(), kind, null, null));
      }
    }
    rows.finish();
    return 0;
  }

  private StoredResolution stored() {
    try (GraphConnection connection = graph.open()) {
      return StoredResolution.of(connection);
    }
  }
}
