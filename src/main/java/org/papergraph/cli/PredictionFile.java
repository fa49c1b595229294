package org.papergraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.PapergraphException;

/** A file of JSON Lines that a user asked for. */
final class PredictionFile {
  private PredictionFile() {}

  static void write(Path file, List<ObjectNode> rows) {
    try {
      Files.write(file, rows.stream().map(ObjectNode::toString).toList());
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
