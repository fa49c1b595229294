package org.papergraph.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.papergraph.PapergraphException;
import org.papergraph.resolve.CurationFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the curation from a file. */
@Command(
    name = "import",
    description = "Follow the decisions of a YAML file instead of those that were kept so far.",
    mixinStandardHelpOptions = true)
final class AliasImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "What 'alias export' wrote, or you did.")
  private Path file = Path.of("curation.yaml");

  @Mixin private final WaitOption wait = new WaitOption();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  AliasImportCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    // Before the graph is opened, which a file that cannot be followed leaves as it is.
    String text = read();
    CurationFile.read(text, file.toString());
    new AliasChange(surroundings, graph, wait).run(connection -> before -> text);
    return 0;
  }

  private String read() {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new PapergraphException("There is no file " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new PapergraphException(file + " is not text in UTF-8.", e);
    } catch (IOException e) {
      throw new PapergraphException(file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
