package org.papergraph.export;

import java.util.List;
import java.util.Locale;

/** The kinds of nodes that papergraph writes, in the order in which they are exported. */
public enum NodeKind {
  PAPER(
      "papers",
      "id",
      "id:string title:string abstract:string sentences:string[] year:long venue:string doi:string"
          + " arxivId:string pmid:string aclId:string url:string citeKey:string keywords:string[]"
          + " language:string embedding:float[] titleEmbedding:float[] digest:string"),
  TERM(
      "terms",
      "key",
      "key:string name:string type:string aliases:string[] acronyms:string[] paperCount:long"
          + " firstYear:long lastYear:long digest:string"),
  AUTHOR("authors", "key", "key:string name:string"),
  RECORD(
      "records",
      "id",
      "id:string source:string position:long textHash:string extractor:string payload:string"),
  PAPERGRAPH(
      "papergraph", "id", "id:string schema:long extractor:string curation:string embedder:string");

  private final String plural;
  private final String key;
  private final String properties;

  NodeKind(String plural, String key, String properties) {
    this.plural = plural;
    this.key = key;
    this.properties = properties;
  }

  /** The label that all of them have. */
  public String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** As users write it, and the name of its statement. */
  public String plural() {
    return plural;
  }

  /** The property whose value is unique among them. */
  public String key() {
    return key;
  }

  /** In the order in which they are exported, the key first. */
  public List<Property> properties() {
    return Property.list(properties);
  }

  /** The label of the constraint and the start of ids: {@code paper:}, {@code term:}. */
  public String id(String keyValue) {
    return name().toLowerCase(Locale.ROOT) + ":" + keyValue;
  }

  /** Whether it is only there so that the next build can go on. */
  public boolean isInternal() {
    return this == RECORD || this == PAPERGRAPH;
  }
}
