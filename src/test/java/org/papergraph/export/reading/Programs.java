package org.papergraph.export.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Other people's programs; a test whose program is not installed is skipped and says so. */
public final class Programs {
  private static final int MINUTES = 5;

  private Programs() {}

  /** Where the first of these is that is on the PATH. */
  public static Path assumed(String... names) {
    Optional<Path> found = Stream.of(names).flatMap(name -> find(name).stream()).findFirst();
    if (found.isEmpty()) {
      String skipped = "skipped: on the PATH there is no " + String.join(" or ", names);
      System.out.println(skipped);
      Assumptions.abort(skipped);
    }
    return found.orElseThrow();
  }

  private static Optional<Path> find(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What a program prints; what it complains of if it fails. */
  static String output(Path folder, List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path complaints = folder.resolve("complaints");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(complaints.toFile())
            .start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError(command + " took more than " + MINUTES + " minutes");
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new AssertionError(command + " failed:\n" + Files.readString(complaints));
    }
    return Files.readString(out);
  }
}
