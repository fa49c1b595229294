package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.PapergraphException;
import org.papergraph.cli.print.Format;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the sentences for which a paper is linked to a term. */
@Command(
    name = "why",
    description = "Show every sentence of a paper that speaks of a term.",
    mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(index = "0", paramLabel = "PAPER", description = "Title, key, DOI or id of a paper.")
  private String paper = "";

  @Parameters(index = "1", paramLabel = "TERM", description = "A term, as you would write it.")
  private String term = "";

  private final Surroundings surroundings;
  private final GraphAccess graph;

  WhyCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = format.ofRows();
    try (GraphConnection connection = graph.open()) {
      Reader reader = new Reader(connection, Duration.ZERO);
      Names names = new Names(reader);
      String id = names.paper(paper);
      String key = names.term(term);
      List<Map<String, Object>> sentences =
          reader.list("show/why", Map.of("paper", id, "term", key));
      if (sentences.isEmpty()) {
        throw unlinked(
            reader.list("show/paper", Map.of("id", id)).getFirst().get("title"),
            reader.list("show/term", Map.of("key", key)).getFirst().get("name"));
      }
      print(sentences, new PrintedRows(surroundings, chosen));
    }
    return 0;
  }

  private static PapergraphException unlinked(Object title, Object name) {
    return new PapergraphException(
        "\""
            + title
            + "\" does not speak of \""
            + name
            + "\"; 'papergraph show' lists the terms of which it does.");
  }

  private static void print(List<Map<String, Object>> sentences, PrintedRows rows)
      throws IOException {
    rows.columns(List.of("sentence", "proposes", "evidence"));
    for (Map<String, Object> row : sentences) {
      rows.row(Arrays.asList(row.get("sentence"), row.get("proposes"), MarkedCell.of(row)));
    }
    rows.finish();
  }
}
