package org.papergraph.query;

/** What a user asks about. */
public sealed interface Subject {

  /** What the graph knows it by: unique among papers, and among terms. */
  String name();

  /** The paper of that id. */
  record Paper(String id) implements Subject {
    @Override
    public String name() {
      return id;
    }
  }

  /** The term of that key. */
  record Term(String key) implements Subject {
    @Override
    public String name() {
      return key;
    }
  }
}
