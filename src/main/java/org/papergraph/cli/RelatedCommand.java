package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cli.print.Format;
import org.papergraph.query.Names;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.query.related.Recipe;
import org.papergraph.query.related.RelatedFilter;
import org.papergraph.query.related.RelatedPaper;
import org.papergraph.query.related.RelatedPapers;
import org.papergraph.query.related.Seed;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the papers that are related to others, and says why. */
@Command(
    name = "related",
    description = {
      "List the papers that are most like others, and say why: terms that they share, and the two"
          + " sentences that say most of them.",
      "Of several papers, files and texts, those that are like all of them together."
    },
    mixinStandardHelpOptions = true)
final class RelatedCommand implements Callable<Integer> {
  /** Each is a query of its own. */
  private static final int MOST_SEEDS = 100;

  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "PAPER",
      arity = "0..*",
      description = "Title, an unambiguous part of it, key, DOI or id of a paper of the graph.")
  private List<String> papers = List.of();

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "A text, such as a title or an abstract; - for standard input.")
  private Optional<String> text = Optional.empty();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Papers in any format that build reads, which need not be in the graph.")
  private List<Path> files = List.of();

  @Option(
      names = {"-n", "--top"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many papers at most (${DEFAULT-VALUE}).")
  private int top;

  @Option(
      names = "--year",
      paramLabel = "YEARS",
      converter = YearsConverter.class,
      description = "Only of this year, or of years such as 2020-2023, 2020- or -2010.")
  private Years years = Years.ANY;

  @Option(
      names = "--exclude",
      paramLabel = "PAPER",
      description = "Leave this paper out; may be given several times.")
  private List<String> exclude = List.of();

  @Option(
      names = {"--method", "--with"},
      paramLabel = "TERM",
      description = "Only papers that speak of this term.")
  private Optional<String> term = Optional.empty();

  @Option(names = "--why", description = "Show all reasons for each paper, and what sets it apart.")
  private boolean why;

  private final Surroundings surroundings;
  private final GraphAccess graph;

  RelatedCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    if (papers.isEmpty() && text.isEmpty() && files.isEmpty()) {
      throw new UsageException("Name a paper of the graph, or give --text or --file.");
    }
    if (top < 1) {
      throw new UsageException("-n takes a number of papers, at least 1.");
    }
    Format chosen = format.ofPapers();
    try (GraphConnection connection = graph.open();
        LoadedOnce encoder = new LoadedOnce()) {
      Reader reader = new Reader(connection, Duration.ZERO);
      Names names = new Names(reader);
      List<Seed> seeds = seeds(names, new SeedTexts(surroundings, connection));
      if (seeds.size() > MOST_SEEDS) {
        throw new UsageException(
            "These are %d papers; related compares with at most %d at once."
                .formatted(seeds.size(), MOST_SEEDS));
      }
      RelatedFilter filter =
          new RelatedFilter(
              years.from(),
              years.to(),
              exclude.stream().map(names::paper).toList(),
              term.map(names::term).orElse(""));
      List<RelatedPaper> related =
          new RelatedPapers(reader, Recipe.SHIPPED, encoder).related(seeds, filter, top);
      new RelatedResult(surroundings, reader).print(related, chosen, why);
    }
    return 0;
  }

  private List<Seed> seeds(Names names, SeedTexts texts) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    papers.forEach(paper -> seeds.add(new Seed.InGraph(names.paper(paper))));
    if (text.isPresent()) {
      seeds.addAll(texts.of(text.get()));
    }
    if (!files.isEmpty()) {
      seeds.addAll(texts.of(files));
    }
    return seeds;
  }
}
