package org.papergraph.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Graphs;

/**
 * What tells graphs apart that differ in any node, relationship, label or property.
 *
 * <p>An empty list counts as none: Neo4j's importer stores no empty lists.
 *
 * @param sum of the hashes of all of them, which does not depend on their order
 */
record Fingerprint(long nodes, long relationships, String sum) {
  private static final String NODES =
      "MATCH (n) WHERE NOT n:Papergraph RETURN labels(n) AS labels, properties(n) AS properties";
  private static final String RELATIONSHIPS =
      "MATCH (a)-[r]->(b) RETURN [coalesce(a.id, a.key), type(r), coalesce(b.id, b.key)] AS what,"
          + " properties(r) AS properties";

  /** Of the graph of {@code papergraph}, whose server runs. */
  static Fingerprint of(Installed papergraph) throws IOException {
    try (GraphConnection connection = Graphs.open(papergraph.server())) {
      return connection.inSession(Fingerprint::of);
    }
  }

  private static Fingerprint of(Session session) {
    Sum sum = new Sum();
    return new Fingerprint(
        sum.add(session.run(NODES), row -> new TreeSet<>(row.get("labels").asList()).toString()),
        sum.add(session.run(RELATIONSHIPS), row -> row.get("what").asList().toString()),
        sum.value.toString(16));
  }

  private static final class Sum {
    private BigInteger value = BigInteger.ZERO;

    long add(Result rows, Function<Record, String> what) {
      long count = 0;
      while (rows.hasNext()) {
        Record row = rows.next();
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.values().removeIf(List.of()::equals);
        value = value.add(hash(what.apply(row) + " " + properties));
        count++;
      }
      return count;
    }

    private static BigInteger hash(String text) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return new BigInteger(1, digest.digest(text.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
