package org.papergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The least that a command line on Neo4j can be, as both libraries' manuals show it. */
@Command(name = "reference")
final class Reference implements Callable<Integer> {
  @Parameters(index = "0")
  private String uri = "";

  @Parameters(index = "1")
  private Path passwordFile = Path.of("");

  @Parameters(index = "2")
  private Path query = Path.of("");

  public static void main(String[] args) {
    System.exit(new CommandLine(new Reference()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    String password = Files.readString(passwordFile).strip();
    String text = Files.readString(query);
    try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
        Session session = driver.session()) {
      session
          .executeRead(tx -> tx.run(text, Map.of("examples", 5)).list())
          .forEach(row -> System.out.println(row.values()));
    }
    return 0;
  }
}
