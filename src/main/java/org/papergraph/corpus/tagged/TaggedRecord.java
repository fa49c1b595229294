package org.papergraph.corpus.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.input.FieldValues;
import org.papergraph.corpus.input.Line;

/** One record of a format of tags and values, in the order of its fields. */
final class TaggedRecord {
  private static final int COST_OF_A_FIELD = 16;

  private final Place place;
  private final List<Field> fields = new ArrayList<>();
  private int length;
  private Optional<Line> flawed = Optional.empty();

  TaggedRecord(Place place) {
    this.place = place;
  }

  void begin(String tag, String text) {
    length += COST_OF_A_FIELD + text.length();
    if (!isTooLong()) {
      fields.add(new Field(tag, new StringBuilder(text)));
    }
  }

  /** What stands on the next line of the field that was begun last. */
  void goOn(String text) {
    length += 1 + text.length();
    if (!isTooLong() && !fields.isEmpty()) {
      fields.getLast().text().append(' ').append(text);
    }
  }

  void noteFlaw(Line line) {
    flawed = flawed.isPresent() || line.flaw().isEmpty() ? flawed : Optional.of(line);
  }

  Optional<Line> flawed() {
    return flawed;
  }

  boolean isTooLong() {
    return length > Limits.RECORD || length < 0;
  }

  boolean has(String tag) {
    return fields.stream().anyMatch(field -> field.tag().equals(tag));
  }

  int size() {
    return fields.size();
  }

  String lastTag() {
    return fields.isEmpty() ? "" : fields.getLast().tag();
  }

  /** The first filled value of the first of the tags that has one. */
  String first(String... tags) {
    for (String tag : tags) {
      List<String> values = all(tag);
      if (!values.isEmpty()) {
        return values.getFirst();
      }
    }
    return "";
  }

  /** Filled values of any of the tags, in the record's order. */
  List<String> all(String... tags) {
    Set<String> wanted = Set.of(tags);
    return fields.stream()
        .filter(field -> wanted.contains(field.tag()))
        .map(field -> FieldValues.fold(field.text().toString()))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Values of all the tags, those of the first tag first. */
  List<String> ranked(String... tags) {
    return List.of(tags).stream().flatMap(tag -> all(tag).stream()).toList();
  }

  Place place() {
    return place;
  }

  Place placeOf(Line line) {
    return place.line(line.number());
  }

  private record Field(String tag, StringBuilder text) {}
}
