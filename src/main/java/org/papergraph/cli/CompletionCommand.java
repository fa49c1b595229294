package org.papergraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Writes what a shell needs to complete papergraph's command lines. */
@Command(
    name = "completion",
    description = {
      "Write a script by which bash or zsh completes commands and options.",
      "For this shell: source <(papergraph completion)"
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    surroundings.out().write(AutoComplete.bash("papergraph", CommandTree.of(surroundings)));
    return 0;
  }
}
