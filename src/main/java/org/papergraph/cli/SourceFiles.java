package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.PapergraphException;
import org.papergraph.build.Source;
import org.papergraph.build.SourceContents;
import org.papergraph.build.Sources;

/** Reads the files that a user named; one that is named twice is read once. */
final class SourceFiles {
  private final Surroundings surroundings;

  SourceFiles(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** All of them, or an error; what single records lack is told on standard error. */
  List<SourceContents> read(List<Path> files, ReadingOptions reading) throws IOException {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Path file : files) {
      sources(file).forEach(source -> sources.putIfAbsent(source.name(), source));
    }
    try (SkippedRecords skipped = new SkippedRecords(surroundings.err(), reading.report())) {
      List<SourceContents> contents =
          SourceContents.read(List.copyOf(sources.values()), reading.reading(), skipped);
      if (reading.strict() && skipped.any()) {
        throw new PapergraphException(
            "Some records cannot be read, and --strict was given: nothing was changed. Mend them,"
                + " or leave out --strict.");
      }
      if (contents.stream().allMatch(source -> source.records().isEmpty())) {
        throw new PapergraphException(
            "None of these files holds a paper that can be read. Mend them, or name others.");
      }
      return contents;
    }
  }

  private List<Source> sources(Path file) {
    return isStandardInput(file)
        ? List.of(Source.standardInput(surroundings.in()))
        : Sources.at(file);
  }

  /** What the graph calls a file that was once read. */
  static String name(Path file) {
    return isStandardInput(file) ? Source.STANDARD_INPUT : Source.nameOf(file);
  }

  private static boolean isStandardInput(Path file) {
    return file.toString().equals(Source.STANDARD_INPUT);
  }
}
