package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.build.Build;
import org.papergraph.build.BuildReport;
import org.papergraph.build.SourceContents;
import org.papergraph.cli.print.Format;
import org.papergraph.extract.Extractor;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Lease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files of papers into the graph. */
@Command(
    name = "build",
    description = {
      "Read files of papers, find their terms, and put both into the graph.",
      "Building a file again adds what is new in it and updates what changed."
    },
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Papers in any common format, folders and archives too; - for standard input.")
  private List<Path> files = List.of();

  @Option(
      names = "--sync",
      description = "Remove what was once read from a file and is no longer in it.")
  private boolean sync;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final TaggerOption tagger = new TaggerOption();

  @Mixin private final FormatOption format = new FormatOption();

  @Mixin private final WaitOption wait = new WaitOption();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  BuildCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    String name = graph.name();
    Format chosen = format.ofRows();
    // Before the graph is opened, which files that cannot be read leave as it is.
    List<SourceContents> sources = new SourceFiles(surroundings).read(files, reading);
    // Weights that cannot be used leave no empty graph behind.
    Optional<Extractor> loaded =
        graph.isNew() ? Optional.of(Extractor.with(tagger.orUsual())) : Optional.empty();
    try (GraphConnection connection = graph.make();
        Lease lease = wait.lease(connection, surroundings.err())) {
      BuildReport report =
          Interruption.during(surroundings.err(), () -> build(connection, lease, loaded, sources));
      new BuildSummary(surroundings, chosen, name).print(report);
    }
    return 0;
  }

  private BuildReport build(
      GraphConnection connection,
      Lease lease,
      Optional<Extractor> loaded,
      List<SourceContents> sources) {
    try (Progress progress = new Progress(surroundings)) {
      Build build = new Build(connection, lease, progress, tagger.tagger());
      loaded.ifPresent(extractor -> build.with(tagger.orUsual(), extractor));
      return build.add(sources, sync);
    }
  }
}
