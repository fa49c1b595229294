package org.papergraph.corpus;

/** Says where a source, or a record that is sound as its format goes, holds no paper. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int line;
  private final int column;

  Malformed(Reason reason, int line, int column, String detail) {
    super(detail);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  Reason reason() {
    return reason;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  String detail() {
    return getMessage();
  }
}
