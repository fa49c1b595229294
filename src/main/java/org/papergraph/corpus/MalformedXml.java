package org.papergraph.corpus;

/** Says where a source is no XML; nothing after that place can be read. */
final class MalformedXml extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int line;
  private final int column;

  MalformedXml(Reason reason, int line, int column, String detail) {
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
}
