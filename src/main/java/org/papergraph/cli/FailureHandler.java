package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.papergraph.PapergraphException;
import org.papergraph.cli.print.Visible;
import org.papergraph.query.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into a message and an exit code: the one place that does. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** As the shell reports a program that a closed pipe ended. */
  static final int CLOSED_PIPE = 141;

  private final Surroundings surroundings;
  private final GraphOptions options;

  FailureHandler(Surroundings surroundings, GraphOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    int exitCode =
        switch (error) {
          case UsageException e -> usage(e.getMessage(), command);
          case PapergraphException e -> failed(e.getMessage());
          case IOException e -> output(e);
          case UncheckedIOException e -> output(e.getCause());
          default -> failed(defect(error));
        };
    if (exitCode == FAILED && options.verbose()) {
      error.printStackTrace(surroundings.err());
    }
    return exitCode;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    Exception cause = error.getCause() instanceof Exception inner ? inner : error;
    if (cause instanceof PapergraphException) {
      return failed(cause.getMessage());
    }
    int exitCode = usage(error.getMessage(), error.getCommandLine());
    UnmatchedArgumentException.printSuggestions(error, surroundings.err());
    return exitCode;
  }

  /** Results that could not be written. */
  int output(IOException error) {
    String reason = String.valueOf(error.getMessage());
    return reason.contains("Broken pipe")
        ? CLOSED_PIPE
        : failed("The results could not be written: " + reason + ".");
  }

  /** What was committed until then stays. */
  int outOfMemory() {
    return failed(
        "Memory ran out: Java may use %d MB of it. Give it more, with PAPERGRAPH_JAVA_OPTS=-Xmx8g say, and run the command again."
            .formatted(Runtime.getRuntime().maxMemory() >> 20));
  }

  private int usage(String message, CommandLine command) {
    print(message);
    print("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return WRONG_USAGE;
  }

  private int failed(String message) {
    print(message);
    return FAILED;
  }

  private static String defect(Exception error) {
    return "This is a defect of papergraph; please report it, with what --verbose prints: " + error;
  }

  private void print(String message) {
    surroundings.err().println(Visible.lines(message));
  }
}
