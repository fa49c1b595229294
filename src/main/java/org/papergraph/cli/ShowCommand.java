package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.cli.print.Format;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.Subject;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a paper with its terms, or a term with its papers. */
@Command(
    name = "show",
    description = "Show a paper with its terms, or a term with its papers.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "NAME",
      description = "Title, key, DOI or id of a paper, or a term as you would write it.")
  private String name = "";

  @Option(names = "--paper", description = "NAME is a paper's.")
  private boolean paper;

  @Option(names = "--term", description = "NAME is a term's.")
  private boolean term;

  private final Surroundings surroundings;
  private final GraphAccess graph;

  ShowCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    if (paper && term) {
      throw new UsageException("Give --paper or --term, not both.");
    }
    try (GraphConnection connection = graph.open()) {
      Reader reader = new Reader(connection, Duration.ZERO);
      switch (subject(new Names(reader))) {
        case Subject.Paper it -> showPaper(it.id(), reader);
        case Subject.Term it -> showTerm(it.key(), reader);
      }
    }
    return 0;
  }

  private Subject subject(Names names) {
    if (paper) {
      return new Subject.Paper(names.paper(name));
    }
    return term ? new Subject.Term(names.term(name)) : names.paperOrTerm(name, "--paper or --term");
  }

  private void showPaper(String id, Reader reader) throws IOException {
    Format chosen = format.ofPapers();
    if (chosen.holdsRows()) {
      Map<String, Object> facts = reader.list("show/paper", Map.of("id", id)).getFirst();
      List<Map<String, Object>> terms = reader.list("show/paper-terms", Map.of("id", id));
      new Portrait(surroundings, chosen).print("title", facts, "terms", terms);
    } else {
      new Results(surroundings, reader)
          .print(
              chosen,
              rows -> {
                rows.columns(List.of("id"));
                rows.row(List.of(id));
              });
    }
  }

  private void showTerm(String key, Reader reader) throws IOException {
    Map<String, Object> facts = reader.list("show/term", Map.of("key", key)).getFirst();
    List<Map<String, Object>> papers = reader.list("show/term-papers", Map.of("key", key));
    if (format.ofPapers().holdsRows()) {
      new Portrait(surroundings, format.ofPapers()).print("name", facts, "papers", papers);
    } else {
      new Results(surroundings, reader)
          .print(
              format.ofPapers(),
              rows -> {
                rows.columns(List.of("id"));
                for (Map<String, Object> row : papers) {
                  rows.row(List.of(row.get("id")));
                }
              });
    }
  }
}
