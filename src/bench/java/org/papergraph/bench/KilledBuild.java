package org.papergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills builds: ten times client or server, at a random moment, while the same file is built again
 * and again; at last the graph is compared with that of one undisturbed build.
 */
final class KilledBuild {
  private static final int KILLS = 10;
  private static final int PAPERS = 1_000_000;

  private KilledBuild() {}

  /**
   * @param temp an empty folder
   */
  static void run(Path temp) throws IOException, InterruptedException {
    long seed = Long.getLong("benchmark.seed", System.nanoTime());
    int most = Integer.getInteger("benchmark.most", PAPERS);
    Path file = temp.resolve("papers.jsonl");
    print("%d papers, seed %d", Papers.named().write(file, 0, most), seed);
    Installed calm = new Installed(Files.createDirectory(temp.resolve("calm")));
    String[] build = {"build", file.toString(), "--tagger", "fast"};
    double seconds = calm.succeed(build).seconds();
    Fingerprint expected = Fingerprint.of(calm);
    calm.run("server", "stop");
    print("undisturbed: %.0f s, %s", seconds, expected);

    Installed killed = new Installed(Files.createDirectory(temp.resolve("killed")));
    Random random = new Random(seed);
    for (int kill = 1; kill <= KILLS; kill++) {
      kill(killed, build, random, (long) (1000 * seconds / 3));
    }
    double last = killed.succeed(build).seconds();
    Fingerprint graph = Fingerprint.of(killed);
    killed.run("server", "stop");
    print("completed in %.0f s, %s: %s", last, graph, graph.equals(expected) ? "the same graph" : "ANOTHER GRAPH");
    if (!graph.equals(expected)) {
      throw new IllegalStateException("The graphs differ; see " + temp);
    }
  }

  private static void kill(Installed papergraph, String[] build, Random random, long within)
      throws IOException, InterruptedException {
    Process client = papergraph.start(build);
    long moment = random.nextLong(within);
    if (client.waitFor(moment, TimeUnit.MILLISECONDS)) {
      print("ended by itself before %.1f s with %d", moment / 1000.0, client.exitValue());
      return;
    }
    boolean server = random.nextBoolean() && papergraph.servers().findAny().isPresent();
    if (server) {
      papergraph.servers().forEach(ProcessHandle::destroyForcibly);
    } else {
      client.destroyForcibly();
    }
    int exit = client.waitFor();
    print("%s killed after %.1f s; the client ended with %d: %s", server ? "server" : "client", moment / 1000.0, exit,
        String.join(" / ", Files.readAllLines(papergraph.folder().resolve("err"))));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
