package org.papergraph.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.papergraph.cli.print.Screen;
import org.papergraph.store.ArchiveMaking;
import picocli.CommandLine;

/** Where papergraph starts. */
public final class Main {
  /** Commands after which nothing is to be started. */
  private static final Set<String> ENDING_ALONE = Set.of("server", "archive");

  private Main() {}

  /** Runs papergraph with the process's own streams, which it does not close. */
  public static void main(String[] args) {
    // Not System.out, which keeps what went wrong to itself.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Map<String, String> environment = System.getenv();
    int exitCode =
        run(
            surroundings(
                System.in,
                out,
                err,
                environment,
                Terminal.screen(environment),
                Terminal.interactive()),
            args);
    if (Collections.disjoint(Arrays.asList(args), ENDING_ALONE)) {
      ArchiveMaking.startIfDue();
    }
    System.exit(exitCode);
  }

  /**
   * Runs papergraph where nobody watches.
   *
   * @param out takes results, in UTF-8
   * @param err takes everything else, in UTF-8
   * @return the exit code: 0 done, 1 the work failed, 2 wrong usage
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    return run(surroundings(in, out, err, System.getenv(), Screen.NONE, false), args);
  }

  static Surroundings surroundings(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Screen screen,
      boolean interactive) {
    Writer results = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
    return new Surroundings(in, results, messages, environment, screen, interactive);
  }

  static int run(Surroundings surroundings, String... args) {
    CommandLine papergraph = CommandTree.of(surroundings, args);
    int exitCode = execute(papergraph, surroundings, args);
    try {
      surroundings.out().flush();
      return exitCode;
    } catch (IOException e) {
      // Told already if that is why the command failed.
      return exitCode == 0
          ? new FailureHandler(surroundings, new GraphOptions()).output(e)
          : exitCode;
    } finally {
      surroundings.err().flush();
    }
  }

  private static int execute(CommandLine papergraph, Surroundings surroundings, String... args) {
    try {
      return papergraph.execute(args);
    } catch (OutOfMemoryError e) {
      return new FailureHandler(surroundings, new GraphOptions()).outOfMemory();
    }
  }
}
