package org.papergraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The statements that papergraph ships, read from {@code cypher/} on the class path. */
public final class Statements {
  private static final String ROOT = "/cypher/";
  private static final String ENDING = ".cypher";

  private Statements() {}

  /**
   * The statement of {@code cypher/name.cypher}.
   *
   * @throws IllegalStateException where there is none, more than one, or its header is defective
   */
  public static Statement named(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException("no cypher/" + name + ENDING + " is shipped"));
  }

  /** The statement of {@code cypher/name.cypher}, if it is shipped. */
  public static Optional<Statement> find(String name) {
    if (Statements.class.getResource(ROOT + name + ENDING) == null) {
      return Optional.empty();
    }
    List<Statement> statements = script(name);
    if (statements.size() != 1) {
      throw new IllegalStateException("cypher/" + name + ENDING + ": more than one statement");
    }
    return Optional.of(statements.getFirst());
  }

  /** All statements of {@code cypher/name.cypher} in their order. */
  public static List<Statement> script(String name) {
    try (InputStream in = Statements.class.getResourceAsStream(ROOT + name + ENDING)) {
      if (in == null) {
        throw new IllegalStateException("no cypher/" + name + ENDING + " is shipped");
      }
      return StatementFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all statements in {@code cypher/folder/}, sorted: {@code query/overview}, … */
  public static List<String> names(String folder) {
    return files(folder).stream()
        .filter(file -> file.endsWith(ENDING))
        .map(file -> folder + "/" + file.substring(0, file.length() - ENDING.length()))
        .sorted()
        .toList();
  }

  private static List<String> files(String folder) {
    URL url = Statements.class.getResource(ROOT + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URLConnection connection = url.openConnection();
      return connection instanceof JarURLConnection jar
          ? inJar(jar.getJarFile(), ROOT.substring(1) + folder + "/")
          : inFolder(Path.of(url.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static List<String> inJar(JarFile jar, String prefix) {
    return jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> name.indexOf('/') < 0)
        .toList();
  }
}
