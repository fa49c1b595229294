package org.papergraph.export.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files beside those of the graph: the command that imports them, and how to use it. */
final class ImportCommand {
  private static final String SCRIPT = "import.sh";
  private static final String README = "README.txt";
  private static final int USUAL_BUFFER = 4 << 20;

  private final StringBuilder options = new StringBuilder();
  private int longest;

  /**
   * Adds files of nodes.
   *
   * @param length of the longest field
   */
  void nodes(String name, int length) {
    add("nodes", name, length);
  }

  /**
   * Adds files of relationships.
   *
   * @param length of the longest field
   */
  void relationships(String name, int length) {
    add("relationships", name, length);
  }

  /** The importer looks for no file whose name says no folder. */
  private void add(String option, String name, int length) {
    options.append("  --%s=./%s-header.csv,./%s.csv \\\n".formatted(option, name, name));
    longest = Math.max(longest, length);
  }

  void write(Path folder) throws IOException {
    String text = resource(SCRIPT).replace("@BUFFER@", "" + buffer()).replace("@FILES@\n", options);
    Path script = Files.writeString(folder.resolve(SCRIPT), text);
    // On a stick without permissions, it is run by sh.
    script.toFile().setExecutable(true, false);
    Files.writeString(folder.resolve(README), resource(README));
  }

  /** The importer fails where one of its buffers holds no whole field. */
  private long buffer() {
    return Math.max(USUAL_BUFFER, 4L * longest);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ImportCommand.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
