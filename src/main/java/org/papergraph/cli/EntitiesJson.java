package org.papergraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.papergraph.cli.print.Visible;
import org.papergraph.extract.Mention;
import org.papergraph.graph.ResolvedPaper;
import org.papergraph.resolve.Entity;

/** Writes papers and their entities as JSON Lines. */
final class EntitiesJson {
  private final Writer out;
  private final JsonFactory json = new JsonFactory();

  EntitiesJson(Writer out) {
    this.out = out;
  }

  void print(ResolvedPaper paper) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator row = json.createGenerator(line)) {
      row.writeStartObject();
      row.writeStringField("id", paper.id());
      row.writeStringField("title", paper.paper().title());
      strings(row, "sentences", paper.extraction().sentences());
      row.writeArrayFieldStart("entities");
      for (Entity entity : paper.entities()) {
        entity(row, paper, entity);
      }
      row.writeEndArray();
      row.writeEndObject();
    }
    out.write(Visible.json(line.toString()));
    out.write('\n');
  }

  private static void entity(JsonGenerator row, ResolvedPaper paper, Entity entity)
      throws IOException {
    row.writeStartObject();
    row.writeStringField("name", entity.name());
    row.writeStringField("label", entity.type().label());
    strings(row, "aliases", entity.aliases());
    row.writeArrayFieldStart("mentions");
    for (Mention mention : entity.mentions().get(paper.id())) {
      row.writeStartObject();
      row.writeNumberField("sentence", mention.sentence());
      row.writeNumberField("start", mention.span().start());
      row.writeNumberField("end", mention.span().end());
      row.writeStringField(
          "text", mention.span().of(paper.extraction().sentences().get(mention.sentence())));
      row.writeEndObject();
    }
    row.writeEndArray();
    row.writeEndObject();
  }

  private static void strings(JsonGenerator row, String name, List<String> values)
      throws IOException {
    row.writeArrayFieldStart(name);
    for (String value : values) {
      row.writeString(value);
    }
    row.writeEndArray();
  }
}
