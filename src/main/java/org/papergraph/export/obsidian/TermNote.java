package org.papergraph.export.obsidian;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.export.Neighbourhood;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** A term: its names, its place among others, and the papers that speak most of it. */
record TermNote(Note note) {

  /** The note of the name {@code file}. */
  String of(Neighbourhood around, String file) {
    note.properties(properties(around.node(), file));
    note.title(around.node().name());
    note.links("Broader terms", around.leaving(RelationshipType.IS_A), Relationship::end);
    note.links("Narrower terms", around.entering(RelationshipType.IS_A), Relationship::start);
    note.links("Proposed by", around.entering(RelationshipType.PROPOSES), Relationship::start);
    note.links("Mentioned by", around.entering(RelationshipType.MENTIONS), Relationship::start);
    return note.toString();
  }

  private static FrontMatter properties(Node term, String file) {
    Map<String, Object> properties = term.properties();
    return new FrontMatter()
        .put("name", term.name())
        .put("aliases", aliases(term, file))
        .put("tags", List.of("papergraph/" + term.type().toLowerCase(Locale.ROOT)))
        .put("type", term.type())
        .put("key", term.key())
        .put("acronyms", properties.get("acronyms"))
        .put("paperCount", properties.get("paperCount"))
        .put("firstYear", properties.get("firstYear"))
        .put("lastYear", properties.get("lastYear"));
  }

  private static List<String> aliases(Node term, String file) {
    return Stream.of(List.of(term.name()), list(term, "aliases"), list(term, "acronyms"))
        .flatMap(List::stream)
        .map(String.class::cast)
        .filter(name -> !name.equals(file))
        .distinct()
        .toList();
  }

  private static List<?> list(Node term, String property) {
    return (List<?>) term.properties().getOrDefault(property, List.of());
  }
}
