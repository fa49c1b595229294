package org.papergraph.eval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Acronym;
import org.papergraph.text.NormalizedText;
import org.papergraph.text.Span;

/**
 * A text with the short and long forms that it defines.
 *
 * @param pairs as a paper's view has them: mark-up off, single blanks
 * @param leftOut long forms that are marked too, but stand in no pair: finding one is neither right
 *     nor wrong
 */
record AcronymRow(GoldRow row, Paper paper, Set<Acronym> pairs, Set<String> leftOut) {
  /** Stands in for the title that single sentences lack. */
  private static final String NO_TITLE = "Untitled";

  private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[{]\\s*");
  private static final String SHORT = "short";
  private static final String LONG = "long";
  private static final String PAIRS = "abbreviations";

  static AcronymRow of(GoldRow row) {
    if (row.lists(PAIRS)) {
      return ofPaper(row);
    }
    if (!row.lists("entities")) {
      throw row.problem(
          "it has neither \"entities\" nor \"" + PAIRS + "\"",
          "see which rows 'papergraph eval acronyms --help' describes");
    }
    String text = row.string("text");
    List<LabelledSpan> spans =
        row.objects("entities").stream().map(entity -> LabelledSpan.of(row, entity, text)).toList();
    spans.forEach(span -> check(row, span));
    Set<Acronym> pairs = pairs(text, spans);
    Set<String> leftOut =
        spans.stream()
            .filter(span -> span.label().equals(LONG))
            .map(span -> plain(span.span().of(text)))
            .filter(form -> pairs.stream().noneMatch(pair -> pair.longForm().equals(form)))
            .collect(Collectors.toSet());
    return new AcronymRow(row, new Paper(NO_TITLE, text, Metadata.NONE), pairs, leftOut);
  }

  private static AcronymRow ofPaper(GoldRow row) {
    Set<Acronym> pairs = new LinkedHashSet<>();
    row.objects(PAIRS)
        .forEach(pair -> pairs.add(pair(row.string(pair, SHORT), row.string(pair, LONG))));
    return new AcronymRow(
        row,
        new Paper(row.string("title"), row.string("abstract"), Metadata.NONE),
        pairs,
        Set.of());
  }

  private static void check(GoldRow row, LabelledSpan span) {
    if (!span.label().equals(SHORT) && !span.label().equals(LONG)) {
      throw row.problem(
          "the label \"" + span.label() + "\" is unknown", "use one of " + LONG + ", " + SHORT);
    }
  }

  /** A pair is a long and a short form with nothing between them but an opening bracket. */
  private static Set<Acronym> pairs(String text, List<LabelledSpan> spans) {
    Set<Acronym> pairs = new LinkedHashSet<>();
    for (LabelledSpan shortForm : spans) {
      for (LabelledSpan longForm : spans) {
        if (shortForm.label().equals(SHORT)
            && longForm.label().equals(LONG)
            && isBracketed(text, shortForm.span(), longForm.span())) {
          pairs.add(pair(shortForm.span().of(text), longForm.span().of(text)));
        }
      }
    }
    return pairs;
  }

  private static boolean isBracketed(String text, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from < to && BRACKET.matcher(text.substring(from, to)).matches();
  }

  private static Acronym pair(String shortForm, String longForm) {
    return new Acronym(plain(shortForm), plain(longForm));
  }

  private static String plain(String form) {
    return NormalizedText.of(form).text().strip();
  }
}
