package org.papergraph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;

/**
 * A whole graph as sorted lines, one per node and relationship with all its properties. Left out
 * are the builder's lease, whatever papergraph does not own, and nodes that it kept for the sake of
 * somebody else's relationship.
 */
public final class GraphSnapshot {
  private static final Set<String> OWN_LABELS =
      Set.of(
          "Paper",
          "Record",
          "Term",
          "Author",
          "Papergraph",
          "Method",
          "Concept",
          "Task",
          "Dataset",
          "Metric");
  private static final Set<String> OWN_TYPES =
      Set.of(
          "MENTIONS",
          "PROPOSES",
          "WROTE",
          "OF",
          "IS_A",
          "USED_FOR",
          "PART_OF",
          "COMPARED_WITH",
          "EVALUATED_ON",
          "FEATURE_OF");
  private static final Set<String> OWN_PROPERTIES =
      names(
          // Paper
          "id,title,abstract,sentences,year,venue,doi,arxivId,pmid,aclId,url,citeKey,keywords,language",
          "embedding,titleEmbedding,digest",
          // Record
          "source,position,textHash,extractor,payload",
          // Term, Author
          "key,name,type,aliases,acronyms,paperCount,firstYear,lastYear,rank,community",
          // Papergraph
          "schema,curation,embedder",
          // relationships
          "count,inTitle,salience,confidence,starts,ends,rule,evidencePapers,evidenceSentences");

  private GraphSnapshot() {}

  /** The graph of {@code connection}. */
  public static List<String> of(GraphConnection connection) {
    List<String> lines = new ArrayList<>();
    connection.read(
        tx -> {
          Set<String> ids = new HashSet<>();
          for (Record row :
              tx.run(
                      "CYPHER 5 MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels,"
                          + " properties(n) AS properties")
                  .list()) {
            addNode(row, lines, ids);
          }
          for (Record row :
              tx.run(
                      "CYPHER 5 MATCH (a)-[r]->(b) RETURN elementId(a) AS from, elementId(b) AS to,"
                          + " coalesce(a.id, a.key) AS fromKey, coalesce(b.id, b.key) AS toKey,"
                          + " type(r) AS type, properties(r) AS properties")
                  .list()) {
            addRelationship(row, lines, ids);
          }
          return lines;
        });
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  private static Set<String> names(String... lists) {
    return Arrays.stream(lists)
        .flatMap(list -> Arrays.stream(list.split(",", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void addNode(Record row, List<String> lines, Set<String> ids) {
    Set<String> labels = new TreeSet<>(row.get("labels").asList(value -> value.asString()));
    labels.retainAll(OWN_LABELS);
    Map<String, Object> properties = own(row);
    boolean derived = labels.contains("Paper") || labels.contains("Term");
    boolean kept =
        (derived && !properties.containsKey("digest"))
            || (labels.contains("Record") && !properties.containsKey("payload"));
    if (labels.isEmpty() || kept) {
      return;
    }
    ids.add(row.get("id").asString());
    lines.add(labels + " " + properties);
  }

  private static void addRelationship(Record row, List<String> lines, Set<String> ids) {
    boolean between =
        ids.contains(row.get("from").asString()) && ids.contains(row.get("to").asString());
    if (between && OWN_TYPES.contains(row.get("type").asString())) {
      lines.add(
          row.get("fromKey").asString()
              + " -"
              + row.get("type").asString()
              + "-> "
              + row.get("toKey").asString()
              + " "
              + own(row));
    }
  }

  private static Map<String, Object> own(Record row) {
    Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
    properties.keySet().retainAll(OWN_PROPERTIES);
    return properties;
  }
}
