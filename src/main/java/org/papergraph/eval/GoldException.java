package org.papergraph.eval;

import java.nio.file.Path;
import org.papergraph.PapergraphException;

/** A labelled file, or one row of it, that cannot be used. */
public final class GoldException extends PapergraphException {
  private static final long serialVersionUID = 1L;

  GoldException(Path file, String problem, String remedy) {
    super(file + ": " + problem + "; " + remedy + ".");
  }

  GoldException(Path file, int line, String problem, String remedy) {
    super(file + ", line " + line + ": " + problem + "; " + remedy + ".");
  }
}
