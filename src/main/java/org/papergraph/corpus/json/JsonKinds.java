package org.papergraph.corpus.json;

import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.Malformed;

/** Tells of what kind a record is, by the names of its fields. */
final class JsonKinds {
  private JsonKinds() {}

  static Paper paper(JsonRecord record) throws Malformed {
    if (ArxivItem.isOne(record)) {
      return ArxivItem.paper(record);
    }
    if (OpenAlexWork.isOne(record)) {
      return OpenAlexWork.paper(record);
    }
    if (SemanticScholarPaper.isOne(record)) {
      return SemanticScholarPaper.paper(record);
    }
    return CslItem.isOne(record) ? CslItem.paper(record) : GenericPaper.paper(record);
  }
}
