package org.papergraph.corpus;

import java.util.OptionalInt;

/**
 * Where in a source something stands, as far as that can be told; everything is 1-based.
 *
 * @param column in the line: characters, or bytes where they make no characters
 */
public record Place(String source, OptionalInt record, OptionalInt line, OptionalInt column) {

  /** A source as a whole. */
  public static Place of(String source) {
    return new Place(source, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  static Place of(String source, int record) {
    return new Place(source, OptionalInt.of(record), OptionalInt.empty(), OptionalInt.empty());
  }

  public static Place of(String source, int record, int line) {
    return new Place(source, OptionalInt.of(record), OptionalInt.of(line), OptionalInt.empty());
  }

  public Place line(int line) {
    return new Place(source, record, OptionalInt.of(line), column);
  }

  public Place column(int column) {
    return new Place(source, record, line, OptionalInt.of(column));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(source);
    record.ifPresent(number -> text.append(", record ").append(number));
    line.ifPresent(number -> text.append(", line ").append(number));
    column.ifPresent(number -> text.append(", column ").append(number));
    return text.toString();
  }
}
