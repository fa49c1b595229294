package org.papergraph.export.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What Graphviz draws of a DOT file: the titles of nodes, edges and clusters in its SVG. */
public record GraphvizDrawing(List<String> nodes, List<String> edges, List<String> clusters) {
  /**
   * Draws a file, or skips the test where Graphviz is missing.
   *
   * @param engine dot, sfdp or another of Graphviz's programs
   */
  public static GraphvizDrawing draw(Path file, String engine)
      throws IOException, InterruptedException, XMLStreamException {
    String program = Programs.assumed(engine).toString();
    Path folder = Files.createTempDirectory("graphviz");
    try {
      Path svg = folder.resolve("drawing.svg");
      List<String> command = List.of(program, "-Tsvg", "-o", svg.toString(), file.toString());
      Programs.output(folder, command);
      return read(svg);
    } finally {
      Folders.delete(folder);
    }
  }

  private static GraphvizDrawing read(Path svg) throws IOException, XMLStreamException {
    GraphvizDrawing drawing =
        new GraphvizDrawing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader xml = factory.createXMLStreamReader(Files.newBufferedReader(svg));
    String shape = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().equals("g")) {
          shape = xml.getAttributeValue(null, "class");
        } else if (xml.getLocalName().equals("title")) {
          drawing.add(shape, xml.getElementText());
        }
      }
    }
    return drawing;
  }

  private void add(String shape, String title) {
    switch (shape) {
      case "node" -> nodes.add(title);
      case "edge" -> edges.add(title);
      case "cluster" -> clusters.add(title);
      default -> {}
    }
  }
}
