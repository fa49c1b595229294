package org.papergraph.export.bibtex;

import java.util.List;
import java.util.Optional;
import org.papergraph.export.bibtex.BibEntry.Field;

/** How an entry is laid out, so that a field of ours looks like its others. */
record Style(String file, BibEntry entry) {
  private static final String NAME = "keywords";

  /** Whether its values stand in quotation marks. */
  boolean isQuoted() {
    return lastText().map(field -> field.last().kind() == '"').orElse(false);
  }

  private Optional<Field> lastText() {
    return entry.fields().reversed().stream().filter(field -> field.last().isText()).findFirst();
  }

  /** A new last field of keywords. */
  Insertion field(String list) {
    boolean comma = entry.comma() > entry.end();
    String field = lead() + named() + (isQuoted() ? "\"" + list + "\"" : "{" + list + "}");
    return comma
        ? new Insertion(entry.comma(), field + ",")
        : new Insertion(entry.end(), "," + field);
  }

  private String lead() {
    return last().map(field -> file.substring(field.lead(), field.name())).orElse(" ");
  }

  private Optional<Field> last() {
    return entry.fields().isEmpty() ? Optional.empty() : Optional.of(entry.fields().getLast());
  }

  private String named() {
    String label = last().map(Field::label).orElse("x");
    if (label.length() > 1 && label.equals(label.toUpperCase(java.util.Locale.ROOT))) {
      return NAME.toUpperCase(java.util.Locale.ROOT) + equals();
    }
    return (Character.isUpperCase(label.charAt(0)) ? "K" + NAME.substring(1) : NAME) + equals();
  }

  private String equals() {
    return last().map(field -> before(field) + "=" + after(field)).orElse(" = ");
  }

  private int sign(Field field) {
    return file.indexOf('=', field.nameEnd());
  }

  private String before(Field field) {
    return column()
        .map(column -> " ".repeat(Math.max(1, column - NAME.length())))
        .orElseGet(() -> file.substring(field.nameEnd(), sign(field)));
  }

  /** At which all equals signs stand, in columns from where the names start, if they do. */
  private Optional<Integer> column() {
    List<Integer> columns =
        entry.fields().stream().map(field -> sign(field) - field.name()).distinct().toList();
    boolean names =
        entry.fields().stream().map(field -> field.label().length()).distinct().count() > 1;
    return columns.size() == 1 && names ? Optional.of(columns.getFirst()) : Optional.empty();
  }

  private String after(Field field) {
    int start = field.parts().getFirst().start();
    int value = field.parts().getFirst().isText() ? start - 1 : start;
    return file.substring(sign(field) + 1, value);
  }
}
