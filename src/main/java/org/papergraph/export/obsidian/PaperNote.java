package org.papergraph.export.obsidian;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.export.Neighbourhood;
import org.papergraph.export.Node;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** A paper: what it is, what it says, and the terms that it speaks of. */
record PaperNote(Note note) {
  private static final List<String> PROPERTIES =
      List.of("year", "venue", "doi", "arxivId", "pmid", "aclId", "url", "citeKey", "language");

  /** The note of the name {@code file}. */
  String of(Neighbourhood around, String file) {
    Node paper = around.node();
    note.properties(properties(around, file));
    note.title(paper.name());
    note.paragraph("Abstract", paper.properties().get("abstract"));
    note.links("Proposes", around.leaving(RelationshipType.PROPOSES), Relationship::end);
    note.links("Mentions", around.leaving(RelationshipType.MENTIONS), Relationship::end);
    return note.toString();
  }

  private static FrontMatter properties(Neighbourhood around, String file) {
    Node paper = around.node();
    Map<String, Object> properties = paper.properties();
    FrontMatter front =
        new FrontMatter()
            .put("title", paper.name())
            .put("aliases", aliases(paper, file))
            .put("tags", List.of("papergraph/paper"))
            .put("authors", authors(around))
            .put("id", paper.key());
    PROPERTIES.forEach(name -> front.put(name, properties.get(name)));
    return front.put("keywords", properties.get("keywords"));
  }

  private static List<String> aliases(Node paper, String file) {
    return Stream.of(paper.name(), (String) paper.properties().getOrDefault("citeKey", file))
        .filter(name -> !name.equals(file))
        .distinct()
        .toList();
  }

  private static List<String> authors(Neighbourhood around) {
    return around.entering(RelationshipType.WROTE).stream()
        .map(wrote -> wrote.start().name())
        .toList();
  }
}
