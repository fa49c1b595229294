package org.papergraph.export.obsidian;

import java.util.List;
import java.util.function.Function;
import org.papergraph.export.Relationship;
import org.papergraph.export.Relationship.End;

/** The body of a note, as it grows. */
final class Note {
  private final NoteNames names;
  private final Markdown markdown;
  private final StringBuilder text = new StringBuilder();

  Note(NoteNames names, Markdown markdown) {
    this.names = names;
    this.markdown = markdown;
  }

  void properties(FrontMatter properties) {
    text.append(properties);
  }

  void title(String title) {
    text.append("\n# ").append(markdown.inline(title).strip()).append('\n');
  }

  void paragraph(String heading, Object words) {
    if (words != null && !words.toString().isBlank()) {
      heading(heading);
      text.append('\n').append(markdown.paragraph(words.toString())).append('\n');
    }
  }

  /** Links to one end of each of {@code relationships}, with the sentences behind them. */
  void links(String heading, List<Relationship> relationships, Function<Relationship, End> end) {
    if (!relationships.isEmpty()) {
      heading(heading);
      text.append('\n');
      relationships.forEach(relationship -> link(relationship, end.apply(relationship)));
    }
  }

  private void heading(String heading) {
    text.append("\n## ").append(heading).append('\n');
  }

  private void link(Relationship relationship, End end) {
    text.append("- ").append(names.link(end)).append(times(relationship)).append('\n');
    List<String> sentences = new Evidence(markdown).of(relationship);
    if (!sentences.isEmpty()) {
      text.append("  > ").append(String.join("\n  >\n  > ", sentences)).append('\n');
    }
  }

  private static String times(Relationship relationship) {
    long count = (long) relationship.weight();
    return count > 1 ? " (%d×)".formatted(count) : "";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
