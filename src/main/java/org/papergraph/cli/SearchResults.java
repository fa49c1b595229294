package org.papergraph.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.JsonText;
import org.papergraph.query.Highlight;
import org.papergraph.query.search.PaperHit;
import org.papergraph.query.search.TermHit;

/**
 * Prints what a search found: in JSON one object, else a table of terms and one of papers.
 *
 * @param terms where terms were searched for
 * @param papers where papers were searched for
 */
record SearchResults(Optional<List<TermHit>> terms, Optional<List<PaperHit>> papers) {

  private record Table(List<String> columns, List<List<Object>> rows) {

    static Table ofTerms(List<TermHit> hits) {
      return new Table(
          List.of("term", "alias", "type", "papers"),
          hits.stream()
              .map(
                  hit ->
                      Arrays.<Object>asList(
                          MarkedCell.of(hit.name()),
                          hit.alias().map(MarkedCell::of).orElse(null),
                          hit.type(),
                          hit.papers()))
              .toList());
    }

    static Table ofPapers(List<PaperHit> hits) {
      return new Table(
          List.of("id", "title", "year", "evidence"),
          hits.stream()
              .map(
                  hit ->
                      Arrays.<Object>asList(
                          hit.id(),
                          MarkedCell.of(hit.title()),
                          hit.year().orElse(null),
                          hit.sentence().map(MarkedCell::of).orElse(null)))
              .toList());
    }

    void print(PrintedRows printed) throws IOException {
      printed.columns(columns);
      for (List<Object> row : rows) {
        printed.row(row);
      }
      printed.finish();
    }
  }

  boolean isEmpty() {
    return Stream.of(terms, papers).flatMap(Optional::stream).allMatch(List::isEmpty);
  }

  void print(Surroundings surroundings, Format format) throws IOException {
    if (format == Format.JSON) {
      surroundings.out().write(JsonText.of(whole()) + "\n");
      return;
    }
    String before = "";
    for (Table table : tables()) {
      surroundings.out().write(before);
      table.print(new PrintedRows(surroundings, format));
      before = "\n";
    }
  }

  /** Of two, only those with rows, unless none has any. */
  private List<Table> tables() {
    List<Table> all =
        Stream.concat(terms.map(Table::ofTerms).stream(), papers.map(Table::ofPapers).stream())
            .toList();
    List<Table> filled = all.stream().filter(table -> !table.rows().isEmpty()).toList();
    return filled.isEmpty() ? all.subList(0, 1) : filled;
  }

  private Map<String, Object> whole() {
    Map<String, Object> whole = new LinkedHashMap<>();
    terms.ifPresent(hits -> whole.put("terms", hits.stream().map(SearchResults::fields).toList()));
    papers.ifPresent(
        hits -> whole.put("papers", hits.stream().map(SearchResults::fields).toList()));
    return whole;
  }

  private static Map<String, Object> fields(TermHit hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", hit.key());
    fields.put("name", fields(hit.name()));
    fields.put("alias", hit.alias().map(SearchResults::fields).orElse(null));
    fields.put("type", hit.type());
    fields.put("papers", hit.papers());
    return fields;
  }

  private static Map<String, Object> fields(PaperHit hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", hit.id());
    fields.put("citeKey", hit.citeKey().orElse(null));
    fields.put("title", fields(hit.title()));
    fields.put("year", hit.year().orElse(null));
    fields.put("evidence", hit.sentence().map(SearchResults::fields).orElse(null));
    return fields;
  }

  private static Map<String, Object> fields(Highlight text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", text.text());
    fields.put("starts", text.starts());
    fields.put("ends", text.ends());
    return fields;
  }
}
