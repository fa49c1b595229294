package org.papergraph.query;

/** What a user asks about. */
public sealed interface Subject {

  /** The paper of that id. */
  record Paper(String id) implements Subject {}

  /** The term of that key. */
  record Term(String key) implements Subject {}
}
