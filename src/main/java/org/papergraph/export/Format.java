package org.papergraph.export;

/** A format that graphs can be exported in. */
public interface Format {
  Description description();

  /**
   * What writes it.
   *
   * @throws org.papergraph.query.UsageException for a request that does not fit
   */
  Exporter exporter(Request request);
}
