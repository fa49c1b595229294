package org.papergraph.export;

import java.util.List;

/** The types of relationships that papergraph writes, in the order in which they are exported. */
public enum RelationshipType {
  MENTIONS(
      "mentions",
      NodeKind.PAPER,
      NodeKind.TERM,
      "count:long inTitle:boolean salience:double confidence:double type:string sentences:long[]"
          + " starts:long[] ends:long[]"),
  PROPOSES(
      "proposals",
      NodeKind.PAPER,
      NodeKind.TERM,
      "confidence:double type:string sentences:long[] starts:long[] ends:long[]"),
  IS_A(
      "broader",
      NodeKind.TERM,
      NodeKind.TERM,
      "paperCount:long rule:string evidencePapers:string[] evidenceSentences:long[]"),
  WROTE("wrote", NodeKind.AUTHOR, NodeKind.PAPER, "position:long"),
  OF("origins", NodeKind.RECORD, NodeKind.PAPER, "");

  private final String statement;
  private final NodeKind start;
  private final NodeKind end;
  private final String properties;

  RelationshipType(String statement, NodeKind start, NodeKind end, String properties) {
    this.statement = statement;
    this.start = start;
    this.end = end;
    this.properties = properties;
  }

  /** The name of its statement. */
  String statement() {
    return statement;
  }

  /** The kind of node that it leaves. */
  public NodeKind start() {
    return start;
  }

  /** The kind of node that it enters. */
  public NodeKind end() {
    return end;
  }

  /** In the order in which they are exported. */
  public List<Property> properties() {
    return Property.list(properties);
  }
}
