package org.papergraph.export.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the parts of an entry stand in its file.
 *
 * @param end of the key or of the last field's value
 * @param comma behind the last comma, if one stands at the end; else {@code end}
 * @param fields in their order
 */
record BibEntry(String key, int end, int comma, List<Field> fields) {

  /**
   * A field.
   *
   * @param lead behind the comma before it
   * @param name where its name starts
   * @param nameEnd where its name ends
   * @param parts of its value, which {@code #} joins; at least one
   */
  record Field(String label, int lead, int name, int nameEnd, List<Part> parts) {
    Part last() {
      return parts.getLast();
    }
  }

  /**
   * A part of a value.
   *
   * @param kind its first character: a brace, a quotation mark, or something else
   * @param start of what is within
   * @param end of what is within
   */
  record Part(char kind, int start, int end) {
    boolean isText() {
      return kind == '{' || kind == '"';
    }

    /** Behind what closes it. */
    int after() {
      return isText() ? end + 1 : end;
    }
  }

  /** The fields of that name. */
  List<Field> named(String name) {
    return fields.stream()
        .filter(field -> field.label().toLowerCase(Locale.ROOT).equals(name))
        .toList();
  }

  /** Where its keywords are. */
  Optional<Field> keywords() {
    return named("keywords").stream().findFirst().or(() -> named("keyword").stream().findFirst());
  }

  /** Whether it has more than one field of a name that keywords go by. */
  boolean isAmbiguous() {
    return named("keywords").size() > 1 || named("keyword").size() > 1;
  }
}
