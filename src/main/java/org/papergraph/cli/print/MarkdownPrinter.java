package org.papergraph.cli.print;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in GitHub's Markdown, written as rows come. */
final class MarkdownPrinter implements Printer {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\|`*_<\\[\\]]");
  static final Prose PROSE = new Prose("**", "**", MarkdownPrinter::escape);

  private final Writer out;

  MarkdownPrinter(Writer out, List<String> columns) throws IOException {
    this.out = out;
    row(columns);
    line(columns.stream().map(column -> "---"));
  }

  @Override
  public void row(List<?> values) throws IOException {
    line(values.stream().map(PROSE::of));
  }

  private static String escape(String text) {
    return SPECIAL.matcher(Visible.line(text)).replaceAll("\\\\$0");
  }

  private void line(Stream<String> cells) throws IOException {
    out.write(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  @Override
  public void finish() {}
}
