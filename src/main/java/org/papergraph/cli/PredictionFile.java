package org.papergraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.PapergraphException;
import org.papergraph.eval.RelatedEvaluation.Ranked;

/** A file of lines that a user asked for. */
final class PredictionFile {
  private PredictionFile() {}

  /** Rows of JSON. */
  static void write(Path file, List<ObjectNode> rows) {
    writeLines(file, rows.stream().map(ObjectNode::toString).toList());
  }

  /** Rankings, as those who score them take it: query, facet, candidate and score. */
  static void writeRun(Path file, List<Ranked> run) {
    writeLines(file, run.stream().map(PredictionFile::line).toList());
  }

  private static String line(Ranked ranked) {
    return String.join(
        "\t", ranked.query(), ranked.facet(), ranked.candidate(), String.valueOf(ranked.score()));
  }

  private static void writeLines(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new PapergraphException(
          "The predictions could not be written to "
              + file
              + " ("
              + e.getMessage()
              + "); name a file in a folder that exists and that you may write to.",
          e);
    }
  }
}
