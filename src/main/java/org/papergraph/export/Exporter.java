package org.papergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes a graph. What it holds of it in memory is bounded, or some bytes a paper. */
public sealed interface Exporter {

  /** How much of the graph it takes. */
  default Detail detail() {
    return Detail.READING;
  }

  /** Writes one file. */
  non-sealed interface ToFile extends Exporter {
    /**
     * Writes it.
     *
     * @param out stays open
     */
    void write(GraphSource graph, OutputStream out) throws IOException;
  }

  /** Writes a folder of files. */
  non-sealed interface ToFolder extends Exporter {
    /**
     * Writes them.
     *
     * @param folder an empty one
     */
    void write(GraphSource graph, Path folder) throws IOException;
  }
}
