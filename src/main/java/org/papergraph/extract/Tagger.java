package org.papergraph.extract;

import java.util.List;

/** Marks where a paper speaks of terms; the port behind which taggers stand. */
interface Tagger {

  /** Typed phrases of one paper, whatever other papers say. */
  List<TaggedPhrase> tag(List<Sentence> sentences);
}
