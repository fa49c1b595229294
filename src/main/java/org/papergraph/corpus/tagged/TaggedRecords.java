package org.papergraph.corpus.tagged;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.FieldValues;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;
import org.papergraph.corpus.input.Records;

/** Hands over records of tags and values, one when the next begins. */
final class TaggedRecords {
  private final Records records;
  private final Function<TaggedRecord, Paper> mapping;
  private Optional<TaggedRecord> current = Optional.empty();

  /**
   * @param mapping makes a paper of a record, with a blank title where it has none
   */
  TaggedRecords(Records records, Function<TaggedRecord, Paper> mapping) {
    this.records = records;
    this.mapping = mapping;
  }

  /** Reads a source whose blank lines mean nothing. */
  void read(Lines lines, Consumer<Line> taking) throws IOException {
    for (Optional<Line> line = lines.nextFilled(); line.isPresent(); line = lines.nextFilled()) {
      taking.accept(line.get());
    }
    end();
  }

  Optional<TaggedRecord> current() {
    return current;
  }

  TaggedRecord start(Line line) {
    end();
    TaggedRecord record = new TaggedRecord(records.next(line.number()));
    record.noteFlaw(line);
    current = Optional.of(record);
    return record;
  }

  void field(Line line, String tag, String text) {
    TaggedRecord record = current.isPresent() ? current.get() : start(line);
    record.noteFlaw(line);
    record.begin(tag, text);
  }

  /** What stands between records belongs to none. */
  void goOn(Line line) {
    current.ifPresent(
        record -> {
          record.noteFlaw(line);
          record.goOn(line.text());
        });
  }

  void end() {
    current.ifPresent(this::hand);
    current = Optional.empty();
  }

  private void hand(TaggedRecord record) {
    if (record.flawed().isPresent()) {
      Line line = record.flawed().get();
      records.skip(record.placeOf(line), line.flaw().orElseThrow());
    } else if (record.isTooLong()) {
      records.skip(record.place(), Reason.TOO_DEEP, "");
    } else {
      handSound(record);
    }
  }

  private void handSound(TaggedRecord record) {
    Paper paper = mapping.apply(record);
    if (paper.title().isBlank()) {
      records.skip(record.place(), Reason.NO_TITLE, FieldValues.shortened(hint(paper)));
    } else {
      records.add(paper);
    }
  }

  /** By what the user will know the record. */
  private static String hint(Paper paper) {
    Metadata metadata = paper.metadata();
    return metadata
        .doi()
        .or(metadata::citeKey)
        .or(metadata::pmid)
        .or(() -> metadata.authors().stream().findFirst())
        .orElse("");
  }
}
