package org.papergraph.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * A folder's server, as it says of itself.
 *
 * @param user whose password is in {@code passwordFile}
 * @param version of papergraph
 * @param fingerprint of its jars
 */
public record RunningServer(
    URI uri,
    String user,
    Path passwordFile,
    long pid,
    Instant started,
    String version,
    String fingerprint) {
  private static final Set<String> KEYS = Set.of("uri", "pid", "started", "version", "fingerprint");

  static RunningServer self(GraphFolder folder, URI uri) {
    Installation installation = Installation.current();
    return new RunningServer(
        uri,
        FolderPassword.USER,
        folder.password(),
        ProcessHandle.current().pid(),
        Instant.now(),
        installation.version(),
        installation.fingerprint());
  }

  /** Nothing where no server ran, or its file is damaged. */
  static Optional<RunningServer> read(GraphFolder folder) {
    Properties file = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.serverFile())) {
      file.load(reader);
      return file.stringPropertyNames().containsAll(KEYS)
          ? Optional.of(of(folder, file))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static RunningServer of(GraphFolder folder, Properties file) {
    return new RunningServer(
        URI.create(file.getProperty("uri")),
        FolderPassword.USER,
        folder.password(),
        Long.parseLong(file.getProperty("pid")),
        Instant.parse(file.getProperty("started")),
        file.getProperty("version"),
        file.getProperty("fingerprint"));
  }

  /** Whole or not at all: clients read it at any time. */
  void write(GraphFolder folder) throws IOException {
    Properties file = new Properties();
    file.setProperty("uri", uri.toString());
    file.setProperty("pid", Long.toString(pid));
    file.setProperty("started", started.toString());
    file.setProperty("version", version);
    file.setProperty("fingerprint", fingerprint);
    Path draft = folder.path().resolve("server.properties.new");
    try (Writer writer = Files.newBufferedWriter(draft)) {
      file.store(writer, null);
    }
    Files.move(draft, folder.serverFile(), ATOMIC_MOVE);
  }

  boolean isOf(Installation installation) {
    return version.equals(installation.version()) && fingerprint.equals(installation.fingerprint());
  }
}
