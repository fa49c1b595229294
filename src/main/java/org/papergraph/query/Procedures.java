package org.papergraph.query;

import java.util.Set;

/** The procedures that a query may call which must change nothing and read no files. */
final class Procedures {
  static final Set<String> ALLOWED =
      Set.of(
          "db.index.fulltext.listAvailableAnalyzers",
          "db.index.fulltext.queryNodes",
          "db.index.fulltext.queryRelationships",
          "db.index.vector.queryNodes",
          "db.index.vector.queryRelationships",
          "db.info",
          "db.labels",
          "db.ping",
          "db.propertyKeys",
          "db.relationshipTypes",
          "db.schema.nodeTypeProperties",
          "db.schema.relTypeProperties",
          "db.schema.visualization",
          "dbms.components");

  private Procedures() {}
}
