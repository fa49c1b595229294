package org.papergraph.corpus;

import java.io.IOException;
import java.io.InputStream;

/** Opens a source's bytes, each time from their start; whoever asked closes them. */
@FunctionalInterface
public interface Opening {
  InputStream open() throws IOException;
}
