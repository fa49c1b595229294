package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.build.FileExtraction;
import org.papergraph.build.SourceContents;
import org.papergraph.graph.ResolvedPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the terms of files of papers, without a graph. */
@Command(
    name = "extract",
    description = {
      "Find the terms of papers and print them as JSON Lines, a paper a line; no graph is touched.",
      "Offsets count UTF-16 units within the sentence; the end is exclusive."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Papers in any common format, folders and archives too; - for standard input.")
  private List<Path> files = List.of();

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final TaggerOption tagger = new TaggerOption();

  private final Surroundings surroundings;

  ExtractCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<SourceContents> sources = new SourceFiles(surroundings).read(files, reading);
    EntitiesJson json = new EntitiesJson(surroundings.out());
    for (ResolvedPaper paper : FileExtraction.extract(sources, tagger.orUsual())) {
      json.print(paper);
    }
    surroundings.out().flush();
    return 0;
  }
}
