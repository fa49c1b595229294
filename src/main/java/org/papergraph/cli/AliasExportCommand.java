package org.papergraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.PapergraphException;
import org.papergraph.build.StoredCuration;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the curation to a file that can be kept under version control. */
@Command(
    name = "export",
    description = "Write all decisions as YAML, for 'alias import' and for version control.",
    mixinStandardHelpOptions = true)
final class AliasExportCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; without it, to standard output.")
  private Optional<Path> file = Optional.empty();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  AliasExportCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    String text;
    try (GraphConnection connection = graph.open()) {
      text = new StoredCuration(connection).text();
    }
    if (file.isPresent()) {
      write(file.get(), text);
    } else {
      surroundings.out().write(text);
      surroundings.out().flush();
    }
    return 0;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PapergraphException(file + " cannot be written: " + e.getMessage() + ".", e);
    }
  }
}
