package org.papergraph.corpus.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.corpus.Column;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.FieldValues;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;
import org.papergraph.corpus.input.PersonNames;

/** A paper of a row of a table. */
record CsvPaper(List<String> fields, Map<Column, List<Integer>> places) {
  /** How exporters keep spreadsheets from taking a number or a date for one. */
  private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

  Paper toPaper() {
    String text = FieldValues.abstractOf(text(Column.ABSTRACT));
    return new Paper(Markup.plain(text(Column.TITLE)), Markup.plain(text), metadata());
  }

  private Metadata metadata() {
    MetadataBuilder builder =
        new MetadataBuilder()
            .citeKey(text(Column.CITEKEY))
            .year(values(Column.YEAR).collect(Collectors.joining(" ")))
            .venue(Markup.plain(text(Column.VENUE)))
            .doi(text(Column.DOI))
            .arxivId(Identifiers.arxiv(text(Column.ARXIV)))
            .pmid(text(Column.PMID))
            .url(FieldValues.url(text(Column.URL)))
            .authors(PersonNames.ofList(value(Column.AUTHORS)))
            .keywords(FieldValues.keywords(List.of(text(Column.KEYWORDS))));
    return builder.idOfLastResort(FieldValues.key(text(Column.ID))).build();
  }

  private String text(Column column) {
    return FieldValues.fold(value(column));
  }

  private String value(Column column) {
    return values(column).findFirst().orElse("");
  }

  private Stream<String> values(Column column) {
    return places.get(column).stream()
        .filter(place -> place < fields.size())
        .map(place -> plain(fields.get(place)))
        .filter(value -> !value.isBlank());
  }

  private static String plain(String field) {
    Matcher formula = FORMULA.matcher(field.strip());
    return formula.matches() ? formula.group(1) : field;
  }
}
