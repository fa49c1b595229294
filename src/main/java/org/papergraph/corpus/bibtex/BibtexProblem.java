package org.papergraph.corpus.bibtex;

import java.util.Map;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Records;

/** What is wrong with an entry, and where. */
record BibtexProblem(Reason reason, int line, int column, String detail) {
  static BibtexProblem of(Map.Entry<Integer, Line.Flaw> flawed) {
    Line.Flaw flaw = flawed.getValue();
    return new BibtexProblem(flaw.reason(), flawed.getKey(), flaw.column(), flaw.detail());
  }

  void tell(Records records) {
    Place place = records.next(line);
    records.skip(place.column(column), reason, detail);
  }
}
