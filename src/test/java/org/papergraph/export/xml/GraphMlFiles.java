package org.papergraph.export.xml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of GraphML, less what its schema does not know. */
final class GraphMlFiles {
  private GraphMlFiles() {}

  /** A copy without types at edges, labels at nodes, and types of lists' elements. */
  static Path withoutWhatIsBeyondItsSchema(Path file) throws IOException {
    String less =
        Files.readString(file)
            .replaceAll("(?m)^(<edge [^>]*?) label=\"[A-Z_]+\"", "$1")
            .replaceAll("(?m)^(<node [^>]*?) labels=\"[A-Za-z:]+\"", "$1")
            .replaceAll("(?m)^(<key [^>]*?) attr\\.list=\"[a-z]+\"", "$1");
    return Files.writeString(file.resolveSibling(file.getFileName() + ".valid"), less);
  }
}
