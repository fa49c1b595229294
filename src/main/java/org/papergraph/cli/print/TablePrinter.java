package org.papergraph.cli.print;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Aligned columns. Their widths are those of the first rows; on a terminal they fit into it, and
 * longer cells go on in the lines below.
 */
final class TablePrinter implements Printer {
  private static final int SAMPLE = 1000;
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final Prose PROSE = new Prose("«", "»", Visible::line);

  private final Writer out;
  private final Screen screen;
  private final List<String> columns;
  private final boolean[] words;
  private List<List<String>> sample = new ArrayList<>();
  private int[] widths = {};

  TablePrinter(Writer out, Screen screen, List<String> columns) {
    this.out = out;
    this.screen = screen;
    this.columns = columns.stream().map(Visible::line).toList();
    this.words = new boolean[columns.size()];
  }

  @Override
  public void row(List<?> values) throws IOException {
    List<String> cells = values.stream().map(PROSE::of).toList();
    if (sample == null) {
      write(cells);
      return;
    }
    for (int i = 0; i < words.length; i++) {
      words[i] |= values.get(i) != null && !(values.get(i) instanceof Number);
    }
    sample.add(cells);
    if (sample.size() == SAMPLE) {
      begin();
    }
  }

  @Override
  public void finish() throws IOException {
    if (sample != null) {
      begin();
    }
  }

  /** Fixes the widths, then writes what was kept until they were known. */
  private void begin() throws IOException {
    List<List<String>> rows = sample;
    sample = null;
    List<List<String>> all = new ArrayList<>(rows);
    all.add(columns);
    widths =
        screen.columns().isPresent()
            ? TableLayout.fitted(all, columns.size(), screen.columns().getAsInt())
            : TableLayout.natural(all, columns.size());
    if (rows.isEmpty()) {
      Arrays.fill(words, true);
    }
    writeHeader();
    for (List<String> row : rows) {
      write(row);
    }
  }

  private void writeHeader() throws IOException {
    List<String> cells =
        IntStream.range(0, widths.length)
            .mapToObj(
                i ->
                    screen.isTerminal()
                        ? DisplayText.cut(columns.get(i), widths[i])
                        : columns.get(i))
            .toList();
    String line = line(cells);
    out.write(bold(line, screen) + "\n");
    out.write(line(Arrays.stream(widths).mapToObj("-"::repeat).toList()) + "\n");
  }

  static String bold(String text, Screen screen) {
    return screen.colour() ? BOLD + text + PLAIN : text;
  }

  private void write(List<String> cells) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(
          screen.isTerminal() ? DisplayText.wrap(cells.get(i), widths[i]) : List.of(cells.get(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      int at = y;
      out.write(line(wrapped.stream().map(cell -> at < cell.size() ? cell.get(at) : "").toList()));
      out.write('\n');
    }
  }

  private String line(List<String> cells) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      padded.add(DisplayText.pad(cells.get(i), widths[i], !words[i]));
    }
    return String.join(TableLayout.GAP, padded).stripTrailing();
  }
}
