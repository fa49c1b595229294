package org.papergraph.text;

/** A half-open stretch {@code [start, end)} of a text, in UTF-16 units. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The stretch of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch, {@code offset} units further on. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  public int length() {
    return end - start;
  }
}
