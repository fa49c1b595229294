package org.papergraph.eval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.extract.MarkedSpan;
import org.papergraph.extract.MentionType;

/**
 * A text with its mentions marked by their offsets, as SciERC has them.
 *
 * @param spans distinct, in the order of the text
 */
public record SpanRow(GoldRow row, String text, Set<MarkedSpan> spans) {
  static final Comparator<MarkedSpan> ORDER =
      Comparator.<MarkedSpan>comparingInt(span -> span.span().start())
          .thenComparingInt(span -> span.span().end())
          .thenComparing(MarkedSpan::type);

  /** SciERC's names of types, where they are not ours. */
  private static final Map<String, MentionType> FOREIGN =
      Map.of("Material", MentionType.DATASET, "OtherScientificTerm", MentionType.CONCEPT);

  /**
   * A row that holds its text.
   *
   * @throws GoldException where marks do not match the text, or their types are unknown
   */
  public static SpanRow of(GoldRow row) {
    return of(row, row.string("text"));
  }

  /** A row of {@code text}, which it need not hold. */
  public static SpanRow of(GoldRow row, String text) {
    Set<MarkedSpan> spans = new TreeSet<>(ORDER);
    row.objects("entities").stream()
        .map(entity -> LabelledSpan.of(row, entity, text))
        .forEach(span -> spans.add(new MarkedSpan(span.span(), type(row, span.label()))));
    return new SpanRow(row, text, spans);
  }

  private static MentionType type(GoldRow row, String label) {
    return named(label)
        .orElseThrow(
            () ->
                row.problem(
                    "the label \"" + label + "\" is unknown",
                    "use one of " + String.join(", ", known())));
  }

  /** The type that a label of SciERC, or one of ours, names. */
  static Optional<MentionType> named(String label) {
    return Stream.of(MentionType.values())
        .filter(type -> type.label().equals(label))
        .findFirst()
        .or(() -> Optional.ofNullable(FOREIGN.get(label)));
  }

  private static List<String> known() {
    return Stream.concat(
            Stream.of(MentionType.values()).map(MentionType::label), FOREIGN.keySet().stream())
        .sorted()
        .collect(Collectors.toList());
  }

  /** The same row with {@code predicted} in the place of what is marked, under our types' names. */
  ObjectNode with(Set<MarkedSpan> predicted) {
    ObjectNode json = row.json().deepCopy();
    json.remove("relations");
    ArrayNode entities = json.putArray("entities");
    for (MarkedSpan span : predicted) {
      entities
          .addObject()
          .put("start", span.span().start())
          .put("end", span.span().end())
          .put("type", span.type().label())
          .put("text", span.span().of(text));
    }
    return json;
  }
}
