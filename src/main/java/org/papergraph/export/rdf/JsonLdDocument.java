package org.papergraph.export.rdf;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.papergraph.export.JsonStream;

/** Node objects in one document, a line each. Its context is its own: nothing need be fetched. */
final class JsonLdDocument {
  private final JsonGenerator json;
  private final Prefixes prefixes = new Prefixes();

  JsonLdDocument(OutputStream out) throws IOException {
    json = JsonStream.on(out);
    json.setPrettyPrinter(new LinePerNode());
  }

  void begin() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> each : Prefixes.BY_NAMESPACE.entrySet()) {
      json.writeStringField(each.getValue(), each.getKey());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  void node(IRI subject, Map<IRI, List<Value>> said) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", prefixes.shorten(subject));
    for (Map.Entry<IRI, List<Value>> each : said.entrySet()) {
      boolean types = each.getKey().equals(RDF.TYPE);
      json.writeFieldName(types ? "@type" : prefixes.shorten(each.getKey()));
      values(each.getValue(), types);
    }
    json.writeEndObject();
  }

  void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void values(List<Value> values, boolean types) throws IOException {
    if (values.size() > 1) {
      json.writeStartArray();
    }
    for (Value value : values) {
      if (types) {
        json.writeString(prefixes.shorten((IRI) value));
      } else {
        value(value);
      }
    }
    if (values.size() > 1) {
      json.writeEndArray();
    }
  }

  private void value(Value value) throws IOException {
    if (value instanceof Literal literal) {
      literal(literal);
    } else {
      json.writeStartObject();
      json.writeStringField("@id", prefixes.shorten((IRI) value));
      json.writeEndObject();
    }
  }

  private void literal(Literal literal) throws IOException {
    IRI type = literal.getDatatype();
    if (type.equals(XSD.STRING)) {
      json.writeString(literal.getLabel());
    } else if (type.equals(XSD.BOOLEAN)) {
      json.writeBoolean(literal.booleanValue());
    } else if (type.equals(XSD.INTEGER)) {
      json.writeNumber(literal.longValue());
    } else {
      typed(literal);
    }
  }

  private void typed(Literal literal) throws IOException {
    json.writeStartObject();
    json.writeStringField("@value", literal.getLabel());
    if (literal.getLanguage().isPresent()) {
      json.writeStringField("@language", literal.getLanguage().get());
    } else {
      json.writeStringField("@type", prefixes.shorten(literal.getDatatype()));
    }
    json.writeEndObject();
  }
}
