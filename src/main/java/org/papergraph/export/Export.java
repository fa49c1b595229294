package org.papergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.papergraph.PapergraphException;
import org.papergraph.query.Reader;

/**
 * One export: a part of a graph that is written in a format, while the graph stays as it is.
 *
 * @param onRow told of how many nodes and relationships were read so far
 */
public record Export(Reader reader, Selection selection, Exporter exporter, LongConsumer onRow) {

  /** What was exported. */
  public record Report(long nodes, long relationships, Losses losses) {}

  /** How large a graph is. */
  private record Size(long nodes, long relationships, Optional<String> builder) {}

  /**
   * Writes it to its place.
   *
   * @throws PapergraphException where there is nothing to write, a build changes the graph
   *     meanwhile, or the place cannot be written
   */
  public Report to(Output output) {
    GraphSource source = source();
    switch (exporter) {
      case Exporter.ToFile file ->
          output.file(out -> whileUnchanged(source, () -> file.write(source, out)));
      case Exporter.ToFolder folder ->
          output.folder(place -> whileUnchanged(source, () -> folder.write(source, place)));
    }
    return report(source);
  }

  /**
   * Writes it to a stream, which may have had half of it where it fails.
   *
   * @throws PapergraphException as above, and for a format of several files
   */
  public Report to(OutputStream out) throws IOException {
    GraphSource source = source();
    switch (exporter) {
      case Exporter.ToFile file -> whileUnchanged(source, () -> file.write(source, out));
      case Exporter.ToFolder folder ->
          throw new PapergraphException("This format is a folder of files; name one with -o.");
    }
    return report(source);
  }

  private GraphSource source() {
    long[] rows = new long[1];
    return new GraphSource(
        reader, selection, exporter.detail(), new Losses(), () -> onRow.accept(++rows[0]));
  }

  /** What writes. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private void whileUnchanged(GraphSource source, Work work) throws IOException {
    Size before = size();
    if (before.builder().isPresent()) {
      throw new PapergraphException(
          "%s is building this graph; export it when that is done."
              .formatted(before.builder().get()));
    }
    work.run();
    if (!size().equals(before)) {
      throw new PapergraphException(
          "The graph was changed while it was exported, so that this is of no use; run it again.");
    }
    if (nodes(source) == 0) {
      throw new PapergraphException(
          "There is nothing to export: the graph is empty (make it with 'papergraph build FILE…'), or"
              + " all of it was left out; ask for more.");
    }
  }

  private Size size() {
    Map<String, Object> row = reader.list("export/size", Map.of()).getFirst();
    return new Size(
        (Long) row.get("nodes"),
        (Long) row.get("relationships"),
        Optional.ofNullable((String) row.get("builder")));
  }

  private static long nodes(GraphSource source) {
    return Arrays.stream(NodeKind.values()).mapToLong(source::count).sum();
  }

  private static Report report(GraphSource source) {
    return new Report(
        nodes(source),
        Arrays.stream(RelationshipType.values()).mapToLong(source::count).sum(),
        source.losses());
  }
}
