package org.papergraph.query.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.encode.TextEncoder;
import org.papergraph.query.Reader;

/** Compares texts with what is searched for by their vectors. */
final class Meaning implements AutoCloseable {
  private final TextEncoder encoder = new TextEncoder();
  private final float[] searched;

  Meaning(SearchWords search) {
    searched = encoder.encode(search.text());
  }

  /** Whether the graph's papers have vectors that can be compared with others. */
  static boolean isKnownTo(Reader reader) {
    return reader.list("load/embedder", Map.of()).stream()
        .anyMatch(row -> TextEncoder.NAME.equals(row.get("embedder")));
  }

  float[] searched() {
    return searched.clone();
  }

  /** The text that is nearest; none of none. */
  Optional<SearchedText> nearest(List<SearchedText> texts) {
    return texts.stream().max(Comparator.comparingDouble(text -> product(text.original())));
  }

  private double product(String text) {
    float[] vector = encoder.encode(text);
    double sum = 0;
    for (int i = 0; i < searched.length; i++) {
      sum += (double) searched[i] * vector[i];
    }
    return sum;
  }

  @Override
  public void close() {
    encoder.close();
  }
}
