package org.papergraph.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.extract.MarkedSpan;
import org.papergraph.extract.MentionType;
import org.papergraph.text.Span;

/**
 * The tokens, one a line with its label in BIO, of the texts of a labelled file: others publish
 * their figures by these, though a span is then right that lacks, say, the end of a token.
 */
final class ConllTokens {
  private static final String ENDING = ".conll";

  /** How the Penn Treebank writes what texts print. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "``",
          "\"", "''", "\"", "`", "'");

  /** A token's place in one of the texts. */
  private record Token(int row, Span span) {}

  private final List<Token> tokens = new ArrayList<>();
  private final Set<MarkedSpan> gold = new TreeSet<>(SpanRow.ORDER);

  private ConllTokens() {}

  /** Those in the file that is called as {@code jsonl} is; empty if it is not of these texts. */
  static Optional<ConllTokens> beside(Path jsonl, List<SpanRow> rows) {
    Path file = Path.of(jsonl.toString().replaceFirst("\\.[^./]*$", "") + ENDING);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      ConllTokens read = new ConllTokens();
      return read.align(Files.readAllLines(file), rows) ? Optional.of(read) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean align(List<String> lines, List<SpanRow> rows) {
    int row = 0;
    int at = 0;
    String before = "O";
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length > 1) {
        while (row < rows.size() && rows.get(row).text().substring(at).isBlank()) {
          row++;
          at = 0;
        }
        Span span = row < rows.size() ? find(rows.get(row).text(), at, parts[0]) : new Span(0, 0);
        if (span.length() == 0 || !label(parts[1], before)) {
          return false;
        }
        tokens.add(new Token(row, span));
        at = span.end();
      }
      before = parts[parts.length - 1];
    }
    return row == rows.size() - 1;
  }

  /** Where the token stands next; empty if something else does. */
  private static Span find(String text, int from, String token) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String printed = PRINTED.getOrDefault(token, token).replace("\\/", "/");
    for (String form : List.of(token, printed)) {
      if (text.startsWith(form, start)) {
        return new Span(start, start + form.length());
      }
    }
    return new Span(start, start);
  }

  /** Begins or prolongs what the label of the token to come marks; false where it is no label. */
  private boolean label(String label, String before) {
    if (label.equals("O")) {
      return true;
    }
    Optional<MentionType> type = SpanRow.named(label.substring(Math.min(2, label.length())));
    int index = tokens.size();
    boolean goesOn = label.startsWith("I-") && before.endsWith(label.substring(1));
    type.ifPresent(
        named ->
            gold.add(
                new MarkedSpan(new Span(goesOn ? takeOffLast(index) : index, index + 1), named)));
    return type.isPresent();
  }

  private int takeOffLast(int end) {
    MarkedSpan last = ((TreeSet<MarkedSpan>) gold).last();
    gold.remove(last);
    return last.span().end() == end ? last.span().start() : end;
  }

  /** What is marked, in tokens. */
  Set<MarkedSpan> gold() {
    return gold;
  }

  /** The spans of all texts in tokens: those that each shares a unit with. */
  Set<MarkedSpan> inTokens(List<Set<MarkedSpan>> spansOfRows) {
    Set<MarkedSpan> inTokens = new TreeSet<>(SpanRow.ORDER);
    for (TypedSpanOfRow span : ofRows(spansOfRows)) {
      int from = 0;
      while (from < tokens.size() && !span.touches(tokens.get(from))) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && span.touches(tokens.get(to))) {
        to++;
      }
      inTokens.add(new MarkedSpan(new Span(from, to), span.span().type()));
    }
    return inTokens;
  }

  private record TypedSpanOfRow(int row, MarkedSpan span) {
    boolean touches(Token token) {
      return token.row() == row && token.span().overlaps(span.span());
    }
  }

  private static List<TypedSpanOfRow> ofRows(List<Set<MarkedSpan>> spansOfRows) {
    List<TypedSpanOfRow> spans = new ArrayList<>();
    for (int row = 0; row < spansOfRows.size(); row++) {
      int of = row;
      spansOfRows.get(row).forEach(span -> spans.add(new TypedSpanOfRow(of, span)));
    }
    return spans;
  }
}
