package org.papergraph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The program as it is shipped, and the archives by which it starts, made once for all tests. */
public final class Distribution {
  public static final Path PAPERGRAPH =
      Path.of(System.getProperty("papergraph.distribution", "target/papergraph"), "bin/papergraph")
          .toAbsolutePath();

  private Distribution() {}

  /** Of a user who has nothing but the archives, in {@code cache}. */
  public static Path home() {
    return Made.HOME;
  }

  /** Has what a process starts take the archives of {@code home}, where tests else have none. */
  public static void archives(Path home, Map<String, String> environment) {
    environment.remove("PAPERGRAPH_CACHE");
    environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
  }

  private static final class Made {
    static final Path HOME = make();

    private static Path make() {
      try {
        // Those of an earlier distribution go with it.
        Path home = Files.createDirectories(Path.of("target/home")).toAbsolutePath();
        ProcessBuilder builder =
            new ProcessBuilder(PAPERGRAPH.toString(), "archive").redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        archives(home, builder.environment());
        Process process = builder.start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
        return home;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
