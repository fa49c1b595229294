package org.papergraph.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.papergraph.build.TestJvm;

/** An empty Neo4j in a process of its own, which a test may kill. */
public final class MortalServer implements AutoCloseable {
  private final Process process;
  private final URI uri;

  private MortalServer(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /**
   * Starts one.
   *
   * @param folder for its store
   */
  public static MortalServer start(Path folder) throws IOException {
    Process process = TestJvm.start(TestJvm.command(MortalServer.class, folder.toString()));
    return new MortalServer(process, URI.create(process.inputReader().readLine()));
  }

  /** Ends once nobody holds the other end of its standard input. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder(folder).withDisabledServer().build()) {
      System.out.println(neo4j.boltURI());
      System.in.read();
    }
  }

  public GraphLocation.Server location() {
    return new GraphLocation.Server(uri, Optional.empty(), Optional.empty());
  }

  /** As {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
