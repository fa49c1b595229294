package org.papergraph.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.build.Source;

/** Turns the files that a user named into sources; one that is named twice is read once. */
final class SourceFiles {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final InputStream in;

  SourceFiles(InputStream in) {
    this.in = in;
  }

  List<Source> sources(List<Path> files) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Path file : files) {
      Source source = file.equals(STANDARD_INPUT) ? Source.standardInput(in) : Source.file(file);
      sources.putIfAbsent(source.name(), source);
    }
    return List.copyOf(sources.values());
  }
}
