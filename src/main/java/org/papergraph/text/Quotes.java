package org.papergraph.text;

/** Makes TeX's doubled quotation marks plain ones. */
final class Quotes extends Pass {
  Quotes(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return text.contains("``") || text.contains("''");
  }

  @Override
  protected int rewrite(int at) {
    if (!text.startsWith("``", at) && !text.startsWith("''", at)) {
      return at;
    }
    out.write("\"", at, at + 2);
    return at + 2;
  }
}
