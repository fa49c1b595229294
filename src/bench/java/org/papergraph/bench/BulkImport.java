package org.papergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.bench.GraphTables.Nodes;
import org.papergraph.bench.GraphTables.Relationships;

/**
 * The importer that comes with Neo4j, in a process of its own: it writes a store that no server has
 * open, and makes no index.
 *
 * @param folder for the CSV files, and for what the process says
 */
record BulkImport(Path folder, GraphTables tables) {
  private static final Path JARS = Path.of("target/papergraph/lib").toAbsolutePath();

  void write() throws IOException {
    for (Nodes nodes : tables.nodes()) {
      TypedCsv.write(folder.resolve(file(nodes)), nodes);
    }
    for (Relationships relationships : tables.relationships()) {
      TypedCsv.write(folder.resolve(file(relationships)), relationships);
    }
  }

  private static String file(Nodes nodes) {
    return String.join("-", nodes.labels()) + ".csv";
  }

  private static String file(Relationships relationships) {
    return relationships.type() + ".csv";
  }

  /**
   * Makes the store anew, of the files that were written.
   *
   * @param home Neo4j's
   */
  void run(Path home) throws IOException, InterruptedException {
    Path told = folder.resolve("told");
    ProcessBuilder importer =
        new ProcessBuilder(command())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile());
    importer.environment().put("NEO4J_HOME", home.toString());
    importer
        .environment()
        .put("NEO4J_CONF", Files.createDirectories(folder.resolve("conf")).toString());
    if (importer.start().waitFor() != 0) {
      throw new IllegalStateException(Files.readString(told));
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String opened : List.of("java.nio", "java.io", "sun.nio.ch")) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", JARS.resolve("*").toString(), "org.neo4j.cli.AdminTool"));
    command.addAll(List.of("database", "import", "full", "neo4j", "--overwrite-destination=true"));
    command.addAll(List.of("--multiline-fields=true", "--bad-tolerance=0"));
    command.add("--array-delimiter=" + TypedCsv.ARRAY_DELIMITER);
    for (Nodes nodes : tables.nodes()) {
      command.add("--nodes=" + String.join(":", nodes.labels()) + "=" + file(nodes));
    }
    for (Relationships relationships : tables.relationships()) {
      command.add("--relationships=" + relationships.type() + "=" + file(relationships));
    }
    return command;
  }
}
