package org.papergraph.export;

import java.io.IOException;

/** Takes things one by one. */
@FunctionalInterface
public interface Sink<T> {
  void take(T thing) throws IOException;
}
