package org.papergraph.export.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A running Chromium without windows, and the folder with all that it writes. */
final class Chromium implements AutoCloseable {
  private static final String ADDRESS = "DevTools listening on ";

  private final Path folder;
  private final Process process;
  private final CompletableFuture<URI> address = new CompletableFuture<>();

  private Chromium(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  static Chromium start(Path program) throws IOException {
    Path folder = Files.createTempDirectory("chromium");
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--window-size=1280,900",
            "--user-data-dir=" + folder.resolve("profile"),
            "--remote-debugging-port=0",
            "about:blank");
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("TMPDIR", folder.toString());
    builder.environment().remove("XDG_CONFIG_HOME");
    builder.environment().remove("XDG_CACHE_HOME");
    return new Chromium(folder, builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Reads on to the end, for Chromium must not wait for a reader of its complaints. */
  private void listen() {
    List<String> complaints = new ArrayList<>();
    try (BufferedReader lines = process.errorReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        complaints.add(line);
        if (line.startsWith(ADDRESS)) {
          address.complete(URI.create(line.substring(ADDRESS.length()).strip()));
        }
      }
    } catch (IOException e) {
      address.completeExceptionally(e);
    }
    address.completeExceptionally(new IOException(String.join("\n", complaints)));
  }

  URI address() {
    return DevTools.await(address);
  }

  @Override
  public void close() throws IOException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
    Folders.delete(folder);
  }
}
