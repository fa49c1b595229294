package org.papergraph.export.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import org.neo4j.cli.AdminTool;
import org.papergraph.build.TestJvm;

/**
 * Runs an exported folder's {@code import.sh} with Neo4j's own importer.
 *
 * @param temp where it may leave things
 */
record BulkImport(Path temp) {

  /**
   * Imports {@code exported} into the database {@code neo4j}, whatever it holds.
   *
   * @param home Neo4j's, which no server has open
   */
  void run(Path exported, Path home) throws IOException, InterruptedException {
    Path told = temp.resolve("told");
    ProcessBuilder script =
        new ProcessBuilder(
                exported.resolve("import.sh").toString(), "neo4j", "--overwrite-destination=true")
            .redirectErrorStream(true)
            .redirectOutput(told.toFile());
    script.environment().put("NEO4J_ADMIN", admin().toString());
    script.environment().put("NEO4J_HOME", home.toString());
    script.environment().put("NEO4J_CONF", temp.toString());
    assertThat(script.start().waitFor()).as(Files.readString(told)).isZero();
  }

  /** What is on the path where Neo4j is installed. */
  private Path admin() throws IOException {
    String command =
        TestJvm.command(AdminTool.class).command().stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    Path admin = temp.resolve("neo4j admin");
    Files.writeString(admin, "#!/bin/sh\nexec " + command + " \"$@\"\n");
    return Files.setPosixFilePermissions(admin, PosixFilePermissions.fromString("rwx------"));
  }
}
