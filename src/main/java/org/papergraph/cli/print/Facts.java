package org.papergraph.cli.print;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Writes what is known of one thing, for people: what is not known is left out. */
public final class Facts {
  private static final int LABEL = 14;
  private static final Prose TEXT = new Prose("", "", Visible::line);

  private Facts() {}

  /**
   * Writes a heading and a line for each fact.
   *
   * @param title the fact that makes the heading
   */
  public static void write(
      Writer out, Screen screen, Format format, String title, Map<String, Object> facts)
      throws IOException {
    boolean markdown = format == Format.MARKDOWN;
    Prose prose = markdown ? MarkdownPrinter.PROSE : TEXT;
    String heading = prose.of(facts.get(title));
    out.write((markdown ? "# " + heading : TablePrinter.bold(heading, screen)) + "\n\n");
    for (Map.Entry<String, Object> fact : facts.entrySet()) {
      String text = prose.of(fact.getValue());
      if (!text.isEmpty() && !fact.getKey().equals(title)) {
        out.write(
            markdown
                ? "- " + fact.getKey() + ": " + text + "\n"
                : line(fact.getKey(), text, screen.columns()));
      }
    }
    out.write("\n");
  }

  private static String line(String label, String text, OptionalInt columns) {
    List<String> lines =
        columns.isPresent()
            ? DisplayText.wrap(text, Math.max(LABEL, columns.getAsInt() - LABEL))
            : List.of(text);
    return DisplayText.pad(label, LABEL, false)
        + String.join("\n" + " ".repeat(LABEL), lines)
        + "\n";
  }
}
