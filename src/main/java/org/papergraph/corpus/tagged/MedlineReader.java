package org.papergraph.corpus.tagged;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.FieldValues;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.PersonNames;
import org.papergraph.corpus.input.PubmedTitle;
import org.papergraph.corpus.input.Records;

/** Reads the format of MEDLINE in which PubMed saves and sends citations (nbib). */
public final class MedlineReader implements CorpusReader {
  private static final Pattern START = Pattern.compile("[\\s\\uFEFF]{0,2}PMID ?- ?\\d+\\s*");
  private static final Pattern FIELD =
      Pattern.compile("(?s)(?=.{4}-)[\\s\\uFEFF]?([A-Z][A-Z0-9]{1,3}) {0,2}-(.*)");

  private static final int LOOKED_AT = 50;

  @Override
  public boolean recognizes(Head head) {
    return head.filledLines().stream()
        .limit(LOOKED_AT)
        .anyMatch(line -> START.matcher(line).matches());
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    TaggedRecords tagged = new TaggedRecords(records, MedlineReader::paper);
    tagged.read(source.lines(), line -> take(line, tagged));
  }

  private static void take(Line line, TaggedRecords tagged) {
    Matcher field = FIELD.matcher(line.text());
    if (START.matcher(line.text()).matches()) {
      tagged.start(line).begin("PMID", line.text());
    } else if (field.matches()) {
      tagged.field(line, field.group(1), field.group(2));
    } else {
      tagged.goOn(line);
    }
  }

  private static Paper paper(TaggedRecord record) {
    String text = FieldValues.abstractOf(String.join(" ", record.all("AB")));
    return new Paper(Markup.plain(title(record)), Markup.plain(text), metadata(record));
  }

  private static String title(TaggedRecord record) {
    return PubmedTitle.printed(record.first("TI", "BTI", "CTI", "TT"));
  }

  private static Metadata metadata(TaggedRecord record) {
    return new MetadataBuilder()
        .pmid(record.first("PMID"))
        .year(String.join(" ", record.ranked("DP", "DEP", "CRDT", "EDAT")))
        .venue(Markup.plain(record.first("JT", "TA", record.has("TI") ? "BTI" : "CTI")))
        .doi(doi(record))
        .authors(authors(record))
        .keywords(keywords(record))
        .build();
  }

  private static String doi(TaggedRecord record) {
    return record.ranked("LID", "AID").stream()
        .filter(value -> value.endsWith("[doi]"))
        .findFirst()
        .orElse("");
  }

  /** Full names where the record has them, corporate ones among them. */
  private static List<String> authors(TaggedRecord record) {
    return PersonNames.ofFields(record.all(record.has("FAU") ? "FAU" : "AU", "CN"));
  }

  private static List<String> keywords(TaggedRecord record) {
    return record.ranked("OT", "MH").stream()
        .map(word -> word.replace("*", ""))
        .distinct()
        .toList();
  }
}
