package org.papergraph.export;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.papergraph.export.formats.Formats;
import org.papergraph.query.Reader;
import org.papergraph.store.GraphConnection;

/** Exports of whole graphs, as tests need them. */
public final class Exports {
  private Exports() {}

  /**
   * Writes the graph in a format.
   *
   * @param profile empty for the first
   */
  public static Export.Report write(
      GraphConnection graph, String format, String profile, Path place) {
    return write(graph, format, profile, Selection.ALL, place);
  }

  /** Writes a part of the graph. */
  public static Export.Report write(
      GraphConnection graph, String format, String profile, Selection selection, Path place) {
    Exporter exporter = Formats.exporter(format, new Request(profile, Optional.empty()));
    return new Export(new Reader(graph, Duration.ZERO), selection, exporter, rows -> {})
        .to(new Output(place, false));
  }
}
