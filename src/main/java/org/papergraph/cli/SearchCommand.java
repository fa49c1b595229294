package org.papergraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.Visible;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.query.search.Choice;
import org.papergraph.query.search.PaperHit;
import org.papergraph.query.search.PaperSearch;
import org.papergraph.query.search.SearchWords;
import org.papergraph.query.search.TermHit;
import org.papergraph.query.search.TermSearch;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches papers and terms. */
@Command(
    name = "search",
    description = {
      "Search papers by their words and meaning together, and terms by their names.",
      "Any of the words will do, and the best comes first. Words may be cut short or misspelt."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to search for.")
  private List<String> words = List.of();

  @Option(names = "--papers", description = "Papers alone.")
  private boolean papers;

  @Option(names = "--terms", description = "Terms alone.")
  private boolean terms;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Terms alone, of this type: ${COMPLETION-CANDIDATES}.")
  private Optional<TermType> type = Optional.empty();

  @Option(
      names = "--year",
      paramLabel = "YEARS",
      converter = YearsConverter.class,
      description =
          "Only papers of this year, or of years such as 2020-2023, 2020- or -2010; and terms that"
              + " these speak of.")
  private Years years = Years.ANY;

  @Option(
      names = "-n",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many papers and how many terms at most (${DEFAULT-VALUE}).")
  private int most;

  private final Surroundings surroundings;
  private final GraphAccess graph;

  SearchCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    check();
    SearchWords search = SearchWords.of(String.join(" ", words));
    if (search.cut()) {
      surroundings.err().printf("Only the first %d words are searched for.%n", SearchWords.MOST);
    }
    try (GraphConnection connection = graph.open()) {
      Reader reader = new Reader(connection, Duration.ZERO);
      SearchResults results = new SearchResults(terms(search, reader), papers(search, reader));
      print(results, reader);
      if (results.isEmpty() && years.equals(Years.ANY) && type.isEmpty()) {
        suggest(search, reader);
      }
    }
    return 0;
  }

  private Optional<List<TermHit>> terms(SearchWords search, Reader reader) {
    return papers
        ? Optional.empty()
        : Optional.of(
            new TermSearch(reader).find(search, type.map(TermType::label).orElse(""), choice()));
  }

  private Optional<List<PaperHit>> papers(SearchWords search, Reader reader) {
    return termsAlone()
        ? Optional.empty()
        : Optional.of(new PaperSearch(reader).find(search, choice()));
  }

  private boolean termsAlone() {
    return terms || type.isPresent();
  }

  private Choice choice() {
    return new Choice(years.from(), years.to(), most);
  }

  private void check() {
    if (papers && termsAlone()) {
      throw new UsageException("Give --papers, or --terms and --type, not both.");
    }
    if (most < 1 || most > MOST) {
      throw new UsageException("-n takes a number from 1 to " + MOST + ", not " + most + ".");
    }
    if (!chosen().holdsRows() && !papers) {
      throw new UsageException("--format " + chosen() + " prints papers: add --papers.");
    }
    if (chosen() == Format.CSV && !papers && !termsAlone()) {
      throw new UsageException("--format csv prints one table: add --papers or --terms.");
    }
  }

  private Format chosen() {
    return format.ofPapers();
  }

  private void print(SearchResults results, Reader reader) throws IOException {
    if (chosen().holdsRows()) {
      results.print(surroundings, chosen());
      return;
    }
    new Results(surroundings, reader)
        .print(
            chosen(),
            rows -> {
              rows.columns(List.of("id"));
              for (PaperHit hit : results.papers().orElseThrow()) {
                rows.row(List.of(hit.id()));
              }
            });
  }

  private void suggest(SearchWords search, Reader reader) {
    String question = new Names(reader).suggestions(search.text());
    if (!question.isEmpty()) {
      surroundings.err().println(Visible.lines(question));
    }
  }
}
