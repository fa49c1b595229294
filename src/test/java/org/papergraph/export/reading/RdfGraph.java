package org.papergraph.export.reading;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;

/** What Jena makes of RDF: its statements, what queries find in them, which shapes they break. */
public final class RdfGraph {
  private final Model model;

  private RdfGraph(Model model) {
    this.model = model;
  }

  /**
   * Reads a file, warnings (of IRIs, language tags, numbers) being errors.
   *
   * @param language turtle, n-triples or json-ld
   */
  public static RdfGraph read(Path file, String language) {
    Lang lang = RDFLanguages.nameToLang(language);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(file)
        .forceLang(lang)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(model);
    return new RdfGraph(model);
  }

  public long statements() {
    return model.size();
  }

  /** Whether both say the same, whatever blank nodes are called. */
  public boolean saysTheSameAs(RdfGraph other) {
    return model.isIsomorphicWith(other.model);
  }

  /** The rows of a SELECT: variables that are bound, literals by their text, resources by IRI. */
  public List<Map<String, String>> select(String sparql) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecution.create(sparql, model)) {
      ResultSet results = execution.execSelect();
      results.forEachRemaining(row -> rows.add(row(row)));
    }
    return rows;
  }

  private static Map<String, String> row(QuerySolution solution) {
    Map<String, String> row = new LinkedHashMap<>();
    solution.varNames().forEachRemaining(name -> row.put(name, text(solution.get(name))));
    return row;
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }

  /** What breaks the SHACL shapes of a Turtle file, a line each. */
  public List<String> violations(Path shapes) {
    Graph rules = RDFParser.source(shapes).lang(Lang.TURTLE).toGraph();
    return ShaclValidator.get().validate(rules, model.getGraph()).getEntries().stream()
        .map(RdfGraph::line)
        .toList();
  }

  private static String line(ReportEntry entry) {
    return "%s %s %s: %s"
        .formatted(entry.focusNode(), entry.resultPath(), value(entry.value()), entry.message());
  }

  private static String value(Node value) {
    return value == null ? "" : value.toString();
  }

  /** How many nodes Titanium finds on top of a JSON-LD document that it expands, offline. */
  public static int expanded(Path file) throws IOException, JsonLdError {
    try (Reader reader = Files.newBufferedReader(file)) {
      JsonArray nodes =
          JsonLd.expand(JsonDocument.of(reader))
              .loader(
                  (uri, options) -> {
                    throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "" + uri);
                  })
              .get();
      return nodes.size();
    }
  }
}
