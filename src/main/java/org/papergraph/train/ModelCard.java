package org.papergraph.train;

import java.util.List;

/**
 * What stands beside weights: where they come from and how good they are, in Markdown.
 *
 * @param command that made them
 * @param data lines, one for each file
 */
public record ModelCard(String tagger, String command, List<String> data, Trained trained) {
  private static final String LICENCES =
      """
      The weights are part of papergraph and under its licence, GPL-3.0-or-later. They were learned from:
      SciERC (Luan et al., EMNLP 2018, in the form of allenai/scibert, Apache 2.0); marks made for
      papergraph; abstracts without marks, of which nothing can be read back. No data that is
      non-commercial, for research use alone or held back for tests taught them.
      """;

  public String text() {
    return """
        # The %s tagger

        Marks spans of six types (Method, Task, Dataset, Metric, Concept, Generic) in titles and abstracts
        of scientific papers in English.

        ## How it was made
        ```
        %s
        ```
        %s
        ## Data
        %s
        ## Licences
        %s
        ## Figures
        Exact spans over papergraph's own words; a span that its words cannot show is left out.
        %s"""
        .formatted(
            tagger,
            command,
            list(trained.settings()),
            list(data),
            LICENCES,
            list(trained.figures()));
  }

  private static String list(List<String> lines) {
    StringBuilder list = new StringBuilder();
    lines.forEach(line -> list.append("- ").append(line).append('\n'));
    return list.toString();
  }
}
