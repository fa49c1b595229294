package org.papergraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.cli.print.Facts;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.JsonText;
import org.papergraph.query.Reader;
import org.papergraph.query.Rows;
import org.papergraph.query.related.Evidence;
import org.papergraph.query.related.Reasons;
import org.papergraph.query.related.Reasons.SentencePair;
import org.papergraph.query.related.Reasons.SharedTerm;
import org.papergraph.query.related.RelatedPaper;

/** Prints related papers: a line each, or a card with all reasons. */
final class RelatedResult {
  private static final int SHOWN = 3;
  private static final String NOTHING = "no term of weight in common";

  private final Surroundings surroundings;
  private final Reader reader;

  RelatedResult(Surroundings surroundings, Reader reader) {
    this.surroundings = surroundings;
    this.reader = reader;
  }

  void print(List<RelatedPaper> papers, Format format, boolean why) throws IOException {
    if (format == Format.JSON) {
      printJson(papers);
    } else if (why && !papers.isEmpty() && isForPeople(format)) {
      for (RelatedPaper paper : papers) {
        printCard(paper, format);
      }
      surroundings.out().flush();
    } else {
      new Results(surroundings, reader).print(format, rows -> printRows(papers, rows));
    }
  }

  private static boolean isForPeople(Format format) {
    return format == Format.TABLE || format == Format.MARKDOWN;
  }

  private static void printRows(List<RelatedPaper> papers, Rows rows) throws IOException {
    rows.columns(List.of("score", "year", "title", "shared", "id"));
    for (RelatedPaper paper : papers) {
      rows.row(
          Arrays.asList(
              paper.score(),
              year(paper),
              paper.title(),
              shared(paper.reasons(), SHOWN),
              paper.id()));
    }
  }

  private static String shared(Reasons reasons, int most) {
    return reasons.shared().isEmpty()
        ? NOTHING
        : reasons.shared().stream()
            .limit(most)
            .map(SharedTerm::name)
            .collect(Collectors.joining("; "));
  }

  private static Object year(RelatedPaper paper) {
    return paper.year().isPresent() ? paper.year().getAsLong() : null;
  }

  private void printCard(RelatedPaper paper, Format format) throws IOException {
    Writer out = surroundings.out();
    Reasons reasons = paper.reasons();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("title", paper.title());
    facts.put("key", paper.citeKey().orElse(paper.id()));
    facts.put("year", year(paper));
    facts.put("score", paper.score());
    facts.put("like", reasons.seed());
    facts.put("shared", reasons.shared().isEmpty() ? NOTHING : described(reasons.shared()));
    facts.put("only here", String.join("; ", reasons.paperAlone()));
    facts.put("only there", String.join("; ", reasons.seedAlone()));
    reasons
        .sentences()
        .ifPresent(
            pair -> {
              facts.put("says here", MarkedCell.of(pair.paper().text()));
              facts.put("says there", MarkedCell.of(pair.seed().text()));
            });
    Facts.write(out, surroundings.screen(), format, "title", facts);
  }

  private static String described(List<SharedTerm> terms) {
    return terms.stream()
        .map(term -> term.name() + " (" + term.papers() + ")" + kinds(term))
        .collect(Collectors.joining("; "));
  }

  private static String kinds(SharedTerm term) {
    String kinds =
        Stream.of(term.paperBy(), term.seedBy())
            .filter(name -> !name.equals(term.name()))
            .distinct()
            .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? "" : " by " + kinds;
  }

  private void printJson(List<RelatedPaper> papers) throws IOException {
    List<Map<String, Object>> all = new ArrayList<>();
    for (RelatedPaper paper : papers) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", paper.id());
      json.put("citeKey", paper.citeKey().orElse(null));
      json.put("title", paper.title());
      json.put("year", year(paper));
      json.put("score", paper.score());
      json.put("like", paper.reasons().seed());
      json.put("shared", paper.reasons().shared().stream().map(RelatedResult::json).toList());
      json.put("onlyHere", paper.reasons().paperAlone());
      json.put("onlyThere", paper.reasons().seedAlone());
      json.put("sentences", paper.reasons().sentences().map(RelatedResult::json).orElse(null));
      all.add(json);
    }
    surroundings.out().write(JsonText.of(all) + "\n");
    surroundings.out().flush();
  }

  private static Map<String, Object> json(SharedTerm term) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", term.key());
    json.put("name", term.name());
    json.put("type", term.type());
    json.put("papers", term.papers());
    json.put("weight", term.weight());
    json.put("here", term.paperBy());
    json.put("there", term.seedBy());
    return json;
  }

  private static Map<String, Object> json(SentencePair pair) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("here", json(pair.paper()));
    json.put("there", json(pair.seed()));
    return json;
  }

  private static Map<String, Object> json(Evidence evidence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sentence", evidence.sentence());
    json.put("evidence", evidence.text().text());
    json.put("starts", evidence.text().starts());
    json.put("ends", evidence.text().ends());
    return json;
  }
}
