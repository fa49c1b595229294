package org.papergraph.corpus.tagged;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.FieldValues;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.PersonNames;
import org.papergraph.corpus.input.Records;

/** Reads the refer format, as EndNote writes it ("%T" before a title). */
public final class ReferReader implements CorpusReader {
  private static final Pattern FIELD =
      Pattern.compile("(?s)\\uFEFF?%([A-Z0-9@!#$&+*?\\[\\]^>~<(])(?:\\s+(.*)|)");
  private static final Pattern START = Pattern.compile("\\uFEFF?%[0ATJDB] \\S.*");
  private static final Pattern TITLE = Pattern.compile("%T \\S.*");
  private static final int LOOKED_AT = 40;

  @Override
  public boolean recognizes(Head head) {
    List<String> lines = head.filledLines().stream().limit(LOOKED_AT).toList();
    return START.matcher(lines.getFirst()).matches()
        && lines.stream().anyMatch(line -> TITLE.matcher(line).matches());
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    TaggedRecords tagged = new TaggedRecords(records, ReferReader::paper);
    Lines lines = source.lines();
    boolean afterBlank = true;
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank()) {
        take(line.get(), afterBlank, tagged);
      }
      afterBlank = line.get().isBlank();
    }
    tagged.end();
  }

  /** A blank line ends a record, but for those of EndNote's that start with their type. */
  private static void take(Line line, boolean afterBlank, TaggedRecords tagged) {
    Matcher field = FIELD.matcher(line.text());
    if (!field.matches()) {
      tagged.goOn(line);
      return;
    }
    String tag = field.group(1);
    boolean typed = tagged.current().filter(record -> record.has("0")).isPresent();
    if (tag.equals("0") || (afterBlank && !typed)) {
      tagged.end();
    }
    tagged.field(line, tag, Optional.ofNullable(field.group(2)).orElse(""));
  }

  private static Paper paper(TaggedRecord record) {
    String text = FieldValues.abstractOf(String.join(" ", record.all("X")));
    return new Paper(Markup.plain(record.first("T", "B")), Markup.plain(text), metadata(record));
  }

  private static Metadata metadata(TaggedRecord record) {
    MetadataBuilder builder =
        new MetadataBuilder()
            .citeKey(FieldValues.key(record.first("F")))
            .year(String.join(" ", record.ranked("D", "8")))
            .venue(Markup.plain(record.first("J", record.has("T") ? "B" : "S")))
            .doi(doi(record))
            .pmid(FieldValues.pmidNamedIn(record.ranked("M", "U", "2")))
            .url(FieldValues.url(record.first("U")))
            .authors(PersonNames.ofFields(record.all("A")))
            .keywords(FieldValues.keywords(record.all("K")));
    return builder.idOfLastResort(FieldValues.key(record.first("M"))).build();
  }

  private static String doi(TaggedRecord record) {
    String own = record.first("R");
    return own.isEmpty() ? FieldValues.doiNamedIn(record.ranked("U", "3")) : own;
  }
}
