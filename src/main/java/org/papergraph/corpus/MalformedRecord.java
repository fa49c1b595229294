package org.papergraph.corpus;

/** Says where a record is sound as its format goes, but holds no paper. */
final class MalformedRecord extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int line;
  private final int column;

  MalformedRecord(Reason reason, int line, int column, String detail) {
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
