package org.papergraph.export.bibtex;

import java.util.Optional;
import org.papergraph.export.bibtex.BibEntry.Field;
import org.papergraph.export.bibtex.BibEntry.Part;

/**
 * What is put into a file, and where.
 *
 * @param at how many bytes stand before it
 */
record Insertion(int at, String text) {

  /**
   * Keywords behind those that {@code field} has.
   *
   * @return empty where the value ends in a way that nothing can follow
   */
  static Optional<Insertion> into(Field field, String list, Separator separator, String file) {
    Part last = field.last();
    if (!last.isText()) {
      return Optional.of(new Insertion(last.end(), " # {" + separator.text() + list + "}"));
    }
    int end = last.end();
    while (end > last.start() && file.charAt(end - 1) <= ' ') {
      end--;
    }
    boolean first = end == last.start() && field.parts().size() == 1;
    if (first) {
      return Optional.of(new Insertion(last.start(), list));
    }
    char before = end == last.start() ? ' ' : file.charAt(end - 1);
    if (before == '\\') {
      return Optional.empty();
    }
    boolean parted = before == ',' || before == ';';
    return Optional.of(new Insertion(end, (parted ? separator.blanks() : separator.text()) + list));
  }
}
