import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens a file as Gephi does and prints a line of JSON for each node, edge, column and complaint. */
final class GephiReader {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private GephiReader() {}

  public static void main(String[] arguments) throws Exception {
    // Whatever Gephi prints itself must not get between the lines.
    System.setOut(System.err);
    LogManager.getLogManager().reset();
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    if (container == null) {
      printIssue("REFUSED", "Gephi made nothing of the file");
    } else {
      Report report = container.getReport();
      importer.process(container, new DefaultProcessor(), workspace);
      printIssues(report);
      printGraph(Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph());
    }
    OUT.flush();
    // Gephi leaves threads behind.
    System.exit(0);
  }

  private static void printIssues(Report report) {
    for (Issue issue : report.getIssuesList(Integer.MAX_VALUE)) {
      printIssue(issue.getLevel().toString(), issue.getMessage());
    }
  }

  private static void printIssue(String level, String message) {
    Map<String, Object> line = line("issue");
    line.put("level", level);
    line.put("message", message);
    print(line);
  }

  private static void printGraph(Graph graph) {
    printColumns("node", graph.getModel().getNodeTable());
    printColumns("edge", graph.getModel().getEdgeTable());
    for (Node node : graph.getNodes()) {
      print(node(node));
    }
    for (Edge edge : graph.getEdges()) {
      print(edge(edge));
    }
  }

  private static void printColumns(String of, Iterable<Column> columns) {
    for (Column column : columns) {
      Map<String, Object> line = line("column");
      line.put("of", of);
      line.put("id", column.getId());
      line.put("title", column.getTitle());
      line.put("type", column.getTypeClass().getSimpleName());
      print(line);
    }
  }

  private static Map<String, Object> node(Node node) {
    Map<String, Object> line = line("node");
    line.put("id", node.getId());
    line.put("label", node.getLabel());
    line.put("color", color(node));
    line.put("size", node.size());
    line.put("x", node.x());
    line.put("y", node.y());
    line.put("attributes", attributes(node));
    return line;
  }

  private static Map<String, Object> edge(Edge edge) {
    Map<String, Object> line = line("edge");
    line.put("id", edge.getId());
    line.put("source", edge.getSource().getId());
    line.put("target", edge.getTarget().getId());
    line.put("label", edge.getLabel());
    line.put("kind", edge.getTypeLabel());
    line.put("directed", edge.isDirected());
    line.put("weight", edge.getWeight());
    line.put("color", edge.alpha() == 0 ? null : color(edge));
    line.put("attributes", attributes(edge));
    return line;
  }

  private static String color(Element element) {
    return String.format("#%06x", element.getRGBA() & 0xffffff);
  }

  /** What the data laboratory shows, and of which class it is. */
  private static Map<String, Object> attributes(Element element) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (value != null && !List.of("id", "label", "weight").contains(column.getId())) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("type", value.getClass().getSimpleName());
        typed.put("value", value);
        attributes.put(column.getId(), typed);
      }
    }
    return attributes;
  }

  private static Map<String, Object> line(String what) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("is", what);
    return line;
  }

  private static void print(Object value) {
    StringBuilder json = new StringBuilder();
    write(value, json);
    OUT.println(json);
  }

  private static void write(Object value, StringBuilder json) {
    if (value instanceof Map<?, ?> map) {
      List<Object> members = new ArrayList<>(map.entrySet());
      writeAll(members, '{', '}', json);
    } else if (value instanceof Map.Entry<?, ?> member) {
      writeString(String.valueOf(member.getKey()), json);
      json.append(':');
      write(member.getValue(), json);
    } else if (value != null && value.getClass().isArray()) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(Array.get(value, i));
      }
      writeAll(elements, '[', ']', json);
    } else if (value == null || value instanceof Boolean || isFinite(value)) {
      json.append(value);
    } else {
      writeString(value.toString(), json);
    }
  }

  private static boolean isFinite(Object value) {
    return value instanceof Number number && Double.isFinite(number.doubleValue());
  }

  private static void writeAll(List<Object> values, char open, char close, StringBuilder json) {
    json.append(open);
    for (int i = 0; i < values.size(); i++) {
      json.append(i == 0 ? "" : ",");
      write(values.get(i), json);
    }
    json.append(close);
  }

  private static void writeString(String text, StringBuilder json) {
    json.append('"');
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 0x20) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
