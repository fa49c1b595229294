package org.papergraph.export.formats;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;
import org.papergraph.export.bibtex.Bibtex;
import org.papergraph.export.dot.Dot;
import org.papergraph.export.json.Json;
import org.papergraph.export.matrix.Matrix;
import org.papergraph.export.neo4j.CypherScript;
import org.papergraph.export.neo4j.Neo4jCsv;
import org.papergraph.export.obsidian.Obsidian;
import org.papergraph.export.page.Html;
import org.papergraph.export.rdf.Rdf;
import org.papergraph.export.vosviewer.VosViewer;
import org.papergraph.export.xml.Gexf;
import org.papergraph.export.xml.GraphMl;
import org.papergraph.query.UsageException;

/** All formats that graphs can be exported in. */
public final class Formats {
  private static final List<Format> ALL =
      List.of(
          new Gexf(),
          new GraphMl(),
          new Html(),
          new Neo4jCsv(),
          new CypherScript(),
          new Json(),
          new Rdf(),
          new Dot(),
          new VosViewer(),
          new Obsidian(),
          new Bibtex(),
          new Matrix());

  private Formats() {}

  /** In the order in which they are listed. */
  public static List<Format> all() {
    return ALL;
  }

  /**
   * What writes the format of that name.
   *
   * @param request its profile empty for that which is taken by itself
   * @throws UsageException for an unknown name or profile
   */
  public static Exporter exporter(String name, Request request) {
    Format format = named(name);
    List<String> profiles = format.description().profiles();
    String profile = request.profile().toLowerCase(Locale.ROOT);
    if (profile.isEmpty()) {
      profile = profiles.stream().findFirst().orElse("");
    } else if (!profiles.contains(profile)) {
      throw new UsageException(
          profiles.isEmpty()
              ? "The format %s has no profiles.".formatted(name)
              : "The format %s has no profile \"%s\"; it has %s."
                  .formatted(name, profile, String.join(", ", profiles)));
    }
    if (request.file().isPresent() && !(format instanceof Bibtex)) {
      throw new UsageException("--file goes with --format bibtex alone.");
    }
    return format.exporter(new Request(profile, request.file()));
  }

  /**
   * The format of that name.
   *
   * @throws UsageException for an unknown name
   */
  public static Format named(String name) {
    return ALL.stream()
        .filter(format -> format.description().name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no format \"%s\"; there are %s. 'papergraph export --list' says more."
                        .formatted(name, names())));
  }

  private static String names() {
    return ALL.stream()
        .map(format -> format.description().name())
        .collect(Collectors.joining(", "));
  }
}
