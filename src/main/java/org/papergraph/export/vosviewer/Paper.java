package org.papergraph.export.vosviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The paper whose mentions are read, one after the other. */
final class Paper {
  /** A term that it speaks of, by number, and how often. */
  record Mention(int term, long count) {}

  private String id = "";
  private OptionalInt year = OptionalInt.empty();
  private final List<Mention> mentions = new ArrayList<>();

  boolean is(String paper) {
    return id.equals(paper);
  }

  void start(String paper, OptionalInt itsYear) {
    id = paper;
    year = itsYear;
    mentions.clear();
  }

  void add(int term, long count) {
    mentions.add(new Mention(term, count));
  }

  OptionalInt year() {
    return year;
  }

  List<Mention> mentions() {
    return mentions;
  }
}
