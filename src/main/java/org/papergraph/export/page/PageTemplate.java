package org.papergraph.export.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.papergraph.export.JsonStream;
import org.papergraph.export.Sink;

/**
 * The page without a graph. Its policy lets run the scripts that are written here and no other, and
 * lets nothing be fetched.
 *
 * @param head all before the graph
 * @param tail all after it
 */
record PageTemplate(String head, String tail) {
  private static final String CYTOSCAPE =
      "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "layout.js",
          "drawing.js",
          "evidence.js",
          "details.js",
          "filters.js",
          "search.js");
  private static final String DATA = "@data@";

  /** Puts the page together. */
  static PageTemplate read() throws IOException {
    String style = resource("page.css");
    String library = resource(CYTOSCAPE);
    StringBuilder script = new StringBuilder();
    for (String name : SCRIPTS) {
      script.append(resource(name));
    }
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src %s; script-src %s %s"
            .formatted(hash(style), hash(library), hash(script.toString()));
    String[] parts = resource("page.html").split(DATA, 2);
    return new PageTemplate(
        parts[0].replace("@policy@", policy).replace("@style@", style),
        parts[1].replace("@cytoscape@", library).replace("@script@", script));
  }

  /** Writes the page with what {@code data} writes in it. */
  void write(OutputStream out, Sink<JsonGenerator> data) throws IOException {
    out.write(head.getBytes(StandardCharsets.UTF_8));
    try (JsonGenerator json = JsonStream.on(out)) {
      json.setCharacterEscapes(new HtmlEscapes());
      data.take(json);
    }
    out.write(tail.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not shipped");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
