package org.papergraph.export;

import java.io.IOException;
import java.util.List;
import org.papergraph.query.Rows;

/** Rows whose columns are known. */
record EachRow(Sink<List<Object>> sink) implements Rows {
  @Override
  public void columns(List<String> names) {}

  @Override
  public void row(List<Object> values) throws IOException {
    sink.take(values);
  }
}
