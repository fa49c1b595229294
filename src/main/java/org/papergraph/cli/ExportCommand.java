package org.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.CloseShieldWriter;
import org.apache.commons.io.output.WriterOutputStream;
import org.papergraph.cli.print.Format;
import org.papergraph.export.Description;
import org.papergraph.export.Export;
import org.papergraph.export.Exporter;
import org.papergraph.export.Output;
import org.papergraph.export.Request;
import org.papergraph.export.formats.Formats;
import org.papergraph.query.Reader;
import org.papergraph.query.UsageException;
import org.papergraph.store.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph, or a part of it, for other tools. */
@Command(
    name = "export",
    description = {
      "Write the graph, or a part of it, for other tools.",
      "All of it, unless options choose a part; 'export --list' shows the formats."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of those that --list shows.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "",
      description = "Whose reading of the format, as --list shows.")
  private String profile = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PLACE",
      description = "The file or folder to write; a file goes to standard output without it.")
  private Optional<Path> place = Optional.empty();

  @Option(
      names = "--force",
      description = "Replace the file, or the folder of an earlier export, at that place.")
  private boolean force;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "For bibtex: your own file, whose entries get keywords.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--list", description = "List the formats.")
  private boolean list;

  @Mixin private final SelectionOptions selection = new SelectionOptions();

  private final Surroundings surroundings;
  private final GraphAccess graph;

  ExportCommand(Surroundings surroundings, GraphAccess graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      listFormats();
      return 0;
    }
    String name =
        format.orElseThrow(
            () -> new UsageException("Which format? Give --format; --list shows them."));
    Exporter exporter = Formats.exporter(name, new Request(profile, file));
    selection.check();
    check(exporter);
    Export.Report report = export(exporter);
    new ExportSummary(surroundings.err())
        .print(
            report, Formats.named(name).description(), place.filter(named -> !toStandardOutput()));
    return 0;
  }

  private void check(Exporter exporter) {
    if (!toStandardOutput()) {
      return;
    }
    if (exporter instanceof Exporter.ToFolder) {
      throw new UsageException("This format is a folder of files; name one with -o.");
    }
    if (file.isPresent()) {
      // Standard output is text, and this file may be in any encoding.
      throw new UsageException("Where to? Name a file with -o; with --force it may be the same.");
    }
  }

  private boolean toStandardOutput() {
    return place.isEmpty() || place.get().equals(Path.of("-"));
  }

  private Export.Report export(Exporter exporter) throws IOException {
    try (GraphConnection connection = graph.open();
        Progress progress = new Progress(surroundings)) {
      Reader reader = new Reader(connection, Duration.ZERO);
      return write(
          new Export(
              reader,
              selection.of(connection, reader),
              exporter,
              rows -> progress.at("Exporting", rows, 0)));
    }
  }

  private Export.Report write(Export export) throws IOException {
    if (!toStandardOutput()) {
      return export.to(new Output(place.orElseThrow(), force));
    }
    try (OutputStream out =
        WriterOutputStream.builder()
            .setWriter(CloseShieldWriter.wrap(surroundings.out()))
            .setCharset(StandardCharsets.UTF_8)
            .get()) {
      return export.to(out);
    }
  }

  private void listFormats() throws IOException {
    PrintedRows rows = new PrintedRows(surroundings, Format.TABLE);
    rows.columns(List.of("format", "profiles", "for", "loses"));
    for (org.papergraph.export.Format each : Formats.all()) {
      Description description = each.description();
      rows.row(
          List.of(
              description.name(),
              String.join(", ", description.profiles()),
              description.purpose(),
              description.loses()));
    }
    rows.finish();
  }
}
