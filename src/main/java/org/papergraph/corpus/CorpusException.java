package org.papergraph.corpus;

import org.papergraph.PapergraphException;

/** A source, or one record of it, that cannot be read. */
public final class CorpusException extends PapergraphException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final Reason reason;
  private final String what;

  public CorpusException(Place place, Reason reason) {
    this(place, reason, "");
  }

  /**
   * @param detail what exactly is wrong; empty where the reason says it all
   */
  public CorpusException(Place place, Reason reason, String detail) {
    super(message(place, reason, detail));
    this.place = place;
    this.reason = reason;
    this.what = what(reason, detail);
  }

  public Place place() {
    return place;
  }

  public Reason reason() {
    return reason;
  }

  /** The reason, and what exactly is wrong. */
  public String what() {
    return what;
  }

  private static String what(Reason reason, String detail) {
    return detail.isEmpty() ? reason.label() : reason.label() + " (" + detail + ")";
  }

  private static String message(Place place, Reason reason, String detail) {
    return place + ": " + what(reason, detail) + "; " + reason.remedy();
  }
}
