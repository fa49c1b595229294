package org.papergraph.corpus;

import org.papergraph.PapergraphException;

/** A source, or one record of it, that cannot be read. */
public final class CorpusException extends PapergraphException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final Reason reason;

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
  }

  public Place place() {
    return place;
  }

  public Reason reason() {
    return reason;
  }

  private static String message(Place place, Reason reason, String detail) {
    String exactly = detail.isEmpty() ? "" : " (" + detail + ")";
    return place + ": " + reason.label() + exactly + "; " + reason.remedy();
  }
}
