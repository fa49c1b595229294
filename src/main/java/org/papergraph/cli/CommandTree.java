package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, of which a run makes only those that its arguments may mean: it starts sooner. */
final class CommandTree {
  private CommandTree() {}

  static CommandLine of(Surroundings surroundings, String... args) {
    GraphOptions options = new GraphOptions();
    Map<String, Supplier<Object>> commands = commands(surroundings, options);
    List<String> meant = commands.keySet().stream().filter(Arrays.asList(args)::contains).toList();
    CommandLine root = new CommandLine(new PapergraphCommand(options));
    commands.forEach(
        (name, command) -> {
          if (meant.isEmpty() || meant.contains(name)) {
            root.addSubcommand(name, command.get());
          }
        });
    root.addSubcommand(new HelpCommand());
    tellVersion(root.getCommandSpec());
    return configured(root, surroundings, new FailureHandler(surroundings, options));
  }

  private static Map<String, Supplier<Object>> commands(
      Surroundings surroundings, GraphOptions options) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    GraphAccess graph = new GraphAccess(surroundings, options);
    commands.put("build", () -> new BuildCommand(surroundings, graph));
    commands.put("extract", () -> new ExtractCommand(surroundings));
    commands.put("query", () -> new QueryCommand(surroundings, graph));
    commands.put("show", () -> new ShowCommand(surroundings, graph));
    commands.put("search", () -> new SearchCommand(surroundings, graph));
    commands.put("path", () -> new PathCommand(surroundings, graph));
    commands.put("why", () -> new WhyCommand(surroundings, graph));
    commands.put("related", () -> new RelatedCommand(surroundings, graph));
    commands.put("papers", () -> new PapersCommand(surroundings, graph));
    commands.put("terms", () -> new TermsCommand(surroundings, graph));
    commands.put("export", () -> new ExportCommand(surroundings, graph));
    commands.put("eval", () -> new EvalCommand(surroundings));
    commands.put("alias", () -> AliasCommand.of(surroundings, graph));
    commands.put("explain", () -> new ExplainCommand(surroundings, graph));
    commands.put("remove", () -> new RemoveCommand(surroundings, graph));
    commands.put("drop", () -> new DropCommand(surroundings, graph));
    commands.put("train", () -> new TrainCommand(surroundings));
    commands.put("server", () -> new ServerCommand(surroundings, options));
    commands.put("archive", ArchiveCommand::new);
    commands.put("completion", () -> new CompletionCommand(surroundings));
    return commands;
  }

  /** Every command answers --version alike. */
  private static void tellVersion(CommandSpec command) {
    command.versionProvider(new Version());
    command.subcommands().values().forEach(sub -> tellVersion(sub.getCommandSpec()));
  }

  private static CommandLine configured(
      CommandLine root, Surroundings surroundings, FailureHandler failures) {
    return root.setOut(new PrintWriter(surroundings.out()))
        .setErr(surroundings.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                surroundings.screen().colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(surroundings.screen().columns().orElse(80))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }
}
