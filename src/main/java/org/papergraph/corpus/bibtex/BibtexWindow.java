package org.papergraph.corpus.bibtex;

import java.io.IOException;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;

/** The part of a text that is looked at: read on as far as needed, dropped when it is done with. */
final class BibtexWindow {
  /** Characters of a line at once: most lines have fewer, and of others not all may be wanted. */
  private static final int PIECE = 1 << 16;

  private final Lines lines;
  private final StringBuilder text = new StringBuilder();
  private final NavigableMap<Integer, Line.Flaw> flaws = new TreeMap<>();
  private Optional<Line> coming = Optional.empty();
  private int taken;
  private int from;
  private int line = 1;

  BibtexWindow(Lines lines) {
    this.lines = lines;
  }

  /** Whether there is a character at {@code index}, counted from where the window starts. */
  boolean has(int index) throws IOException {
    while (from + index >= text.length()) {
      if (coming.isEmpty() && !begin()) {
        return false;
      }
      readOn(coming.get().text());
    }
    return true;
  }

  private boolean begin() throws IOException {
    coming = lines.next();
    coming.flatMap(Line::flaw).ifPresent(flaw -> flaws.put(coming.get().number(), flaw));
    taken = 0;
    return coming.isPresent();
  }

  private void readOn(String whole) {
    if (from > text.length() / 2) {
      text.delete(0, from);
      from = 0;
    }
    int end = Math.min(whole.length(), taken + PIECE);
    text.append(whole, taken, end);
    taken = end;
    if (end == whole.length()) {
      text.append('\n');
      coming = Optional.empty();
    }
  }

  char charAt(int index) {
    return text.charAt(from + index);
  }

  /** What starts at {@code index}, as far as it is wanted and there is any. */
  String piece(int index, int length) throws IOException {
    has(index + length - 1);
    int end = Math.min(text.length(), from + index + length);
    return text.substring(Math.min(from + index, end), end);
  }

  /** Of the line on which the window starts. */
  int line() {
    return line;
  }

  Optional<Line.Flaw> flaw() {
    return Optional.ofNullable(flaws.get(line));
  }

  /** Drops characters, and tells of the first line among theirs that is flawed. */
  Optional<BibtexProblem> drop(int count) {
    int first = line;
    for (int i = from; i < from + count; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    from += count;
    var flawed = flaws.subMap(first, true, line, true).firstEntry();
    flaws.headMap(line, false).clear();
    return Optional.ofNullable(flawed).map(BibtexProblem::of);
  }
}
