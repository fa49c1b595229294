package org.papergraph.corpus.input;

import org.papergraph.corpus.Reason;

/** Says where a source, or a record that is sound as its format goes, holds no paper. */
public final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int line;
  private final int column;

  public Malformed(Reason reason, int line, int column, String detail) {
    super(detail);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  public Reason reason() {
    return reason;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  public String detail() {
    return getMessage();
  }
}
