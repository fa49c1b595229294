package org.papergraph.export.matrix;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.export.Losses;

/**
 * A table in GitHub's Markdown; what is not mentioned is an empty cell, so that the rest is seen.
 */
record MarkdownTable(Writer out, Losses losses) implements Table {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\|`*_<>&~$\\[\\]]");
  private static final Pattern BREAK = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

  @Override
  public void head(List<String> columns) throws IOException {
    line(columns.stream().map(this::text));
    Stream<String> numbers = Stream.generate(() -> "---:").limit(columns.size() - 2L);
    line(Stream.concat(Stream.of("---", "---"), numbers));
  }

  @Override
  public void row(String id, String title, String year, long[] counts) throws IOException {
    line(
        Stream.concat(
            Stream.of(text(id), text(title), year),
            Arrays.stream(counts).mapToObj(count -> count == 0 ? "" : Long.toString(count))));
  }

  private String text(String text) {
    String line = BREAK.matcher(text).replaceAll(" ");
    String shown = CONTROL.matcher(line).replaceAll("");
    if (shown.length() < line.length()) {
      losses.add("control characters left out of a name");
    }
    return SPECIAL.matcher(shown).replaceAll("\\\\$0");
  }

  private void line(Stream<String> cells) throws IOException {
    out.write(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
