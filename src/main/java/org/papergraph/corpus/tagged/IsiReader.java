package org.papergraph.corpus.tagged;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.papergraph.corpus.input.Records;

/** Reads the tagged plain text of the Web of Science, once ISI's. */
public final class IsiReader implements CorpusReader {
  private static final Pattern HEAD = Pattern.compile("[\\s\\uFEFF]?(?:FN .+|VR \\d[\\d.]*\\s*)");
  private static final Pattern TYPE = Pattern.compile("[\\s\\uFEFF]?PT [A-Z]\\s*");
  private static final Pattern FIELD = Pattern.compile("(?s)\\uFEFF?([A-Z][A-Z0-9])(?: (.*))?");

  /** Fields each line of which is a value of its own. */
  private static final Set<String> LISTS = Set.of("AU", "AF", "CA", "BA", "BF");

  private static final int LOOKED_AT = 4;

  @Override
  public boolean recognizes(Head head) {
    List<String> lines = head.filledLines().stream().limit(LOOKED_AT).toList();
    return lines.stream().anyMatch(line -> TYPE.matcher(line).matches())
        && (HEAD.matcher(lines.getFirst()).matches() || TYPE.matcher(lines.getFirst()).matches());
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    TaggedRecords tagged = new TaggedRecords(records, IsiReader::paper);
    tagged.read(source.lines(), line -> take(line, tagged));
  }

  private static void take(Line line, TaggedRecords tagged) {
    Matcher field = FIELD.matcher(line.text());
    if (!field.matches()) {
      goOn(line, tagged);
      return;
    }
    String value = Optional.ofNullable(field.group(2)).orElse("");
    switch (field.group(1)) {
      case "FN", "VR" -> {}
      case "ER", "EF" -> tagged.end();
      case "PT" -> tagged.start(line).begin("PT", value);
      default -> tagged.field(line, field.group(1), value);
    }
  }

  private static void goOn(Line line, TaggedRecords tagged) {
    String last = tagged.current().map(TaggedRecord::lastTag).orElse("");
    if (LISTS.contains(last)) {
      tagged.field(line, last, line.text());
    } else {
      tagged.goOn(line);
    }
  }

  private static Paper paper(TaggedRecord record) {
    String text = FieldValues.abstractOf(String.join(" ", record.all("AB")));
    return new Paper(Markup.plain(record.first("TI")), Markup.plain(text), metadata(record));
  }

  private static Metadata metadata(TaggedRecord record) {
    String authors = record.has("AF") ? "AF" : "AU";
    MetadataBuilder builder =
        new MetadataBuilder()
            .year(String.join(" ", record.ranked("PY", "EA")))
            .venue(Markup.plain(record.first("SO", "CT", "JI", "J9")))
            .doi(record.first("DI", "D2"))
            .pmid(record.first("PM"))
            .authors(PersonNames.ofFields(record.all(authors)))
            .keywords(FieldValues.keywords(record.ranked("DE", "ID")));
    return builder.idOfLastResort(FieldValues.key(record.first("UT"))).build();
  }
}
