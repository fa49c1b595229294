package org.papergraph.export.rdf;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Breaks lines between the elements of the array that is a member of the root object. */
final class LinePerNode extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1;

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    super.writeArrayValueSeparator(json);
    breakLine(json);
  }

  private static void breakLine(JsonGenerator json) throws IOException {
    JsonStreamContext array = json.getOutputContext();
    if (array.getParent().getParent().inRoot()) {
      json.writeRaw('\n');
    }
  }
}
