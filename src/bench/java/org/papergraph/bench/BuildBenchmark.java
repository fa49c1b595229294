package org.papergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.papergraph.bench.Installed.Outcome;

/**
 * Builds graphs of growing size with the fast tagger, and then adds one paper to the largest: wall
 * time, where it went, how the rate of extraction compares with CoreNLP alone on one thread, and the
 * peak memory of client and server together.
 */
final class BuildBenchmark {
  private static final int[] SIZES = {1_000, 10_000, 1_000_000};
  private static final Pattern STAGE = Pattern.compile("([a-z]+ [a-z]+) ([\\d.]+) s");

  private BuildBenchmark() {}

  /**
   * @param temp an empty folder
   */
  static void run(Path temp) throws IOException, InterruptedException {
    Papers papers = Papers.named();
    double bare = bare(temp, papers);
    print("%8s %9s %10s %14s %8s %12s %10s", "papers", "wall s", "ms/paper", "extracting s", "share", "to CoreNLP", "peak MB");
    int most = Integer.getInteger("benchmark.most", SIZES[SIZES.length - 1]);
    for (int size : IntStream.of(SIZES).filter(some -> some <= most).toArray()) {
      Path folder = Files.createDirectory(temp.resolve("of" + size));
      Path file = folder.resolve("papers.jsonl");
      int count = papers.write(file, 1, size);
      Installed papergraph = new Installed(folder);
      Outcome built = papergraph.succeed("build", file.toString(), "--tagger", "fast");
      print(
          "%8d %9.1f %10.2f %14.1f %8.2f %12.2f %10.0f",
          count,
          built.seconds(),
          1000 * built.seconds() / count,
          extracting(built),
          extracting(built) / built.seconds(),
          count / extracting(built) / bare,
          built.peak());
      if (count < size) {
        addOne(papergraph, papers);
      }
      papergraph.run("server", "stop");
    }
  }

  private static double bare(Path temp, Papers papers) throws IOException {
    Path some = temp.resolve("some.jsonl");
    papers.write(some, 1, 2_000);
    double rate = BareCoreNlp.rate(some);
    print("CoreNLP alone on one thread: %.1f papers a second", rate);
    return rate;
  }

  /** Seconds, which builds of under a minute do not tell. */
  private static double extracting(Outcome built) {
    return built.told().stream()
        .filter(line -> line.startsWith("Took "))
        .flatMap(line -> STAGE.matcher(line).results())
        .filter(stage -> stage.group(1).equals("extracting papers"))
        .mapToDouble(stage -> Double.parseDouble(stage.group(2)))
        .sum();
  }

  private static void addOne(Installed papergraph, Papers papers)
      throws IOException, InterruptedException {
    Path one = papergraph.folder().resolve("one.jsonl");
    papers.write(one, 0, 1);
    Outcome added = papergraph.succeed("build", one.toString());
    print("one paper more, server running: %.1f s, peak %.0f MB", added.seconds(), added.peak());
    Path edited = Files.writeString(one, Files.readString(one).replaceFirst(": \"", ": \"On "));
    papergraph.run("server", "stop");
    Outcome changed = papergraph.succeed("build", edited.toString());
    print("that paper changed, no server running: %.1f s, peak %.0f MB", changed.seconds(), changed.peak());
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
