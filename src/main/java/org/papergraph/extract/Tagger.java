package org.papergraph.extract;

import java.util.List;

/** Marks where a paper speaks of terms; the port behind which taggers stand. */
interface Tagger {

  /** What one paper speaks of, whatever other papers say. */
  Tagging tag(List<Sentence> sentences);
}
