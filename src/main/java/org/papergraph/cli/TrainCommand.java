package org.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.papergraph.extract.TaggerKind;
import org.papergraph.train.Lesson;
import org.papergraph.train.ModelCard;
import org.papergraph.train.Recipe;
import org.papergraph.train.Trained;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns a tagger's weights from marked texts. */
@Command(
    name = "train",
    description = {
      "Learn a tagger's weights from marked texts, and write them with a model card.",
      "The same files and seed give the same fast tagger, byte for byte."
    },
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TAGGER", description = "fast or accurate.")
  private TaggerKind tagger = TaggerKind.FAST;

  @Mixin private final TrainingFiles files = new TrainingFiles();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Where to write TAGGER.safetensors and TAGGER.md.")
  private Path output = Path.of("");

  @Spec private CommandSpec spec;

  private final Surroundings surroundings;

  TrainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Recipe recipe = Recipe.of(tagger.label());
    Lesson lesson = files.lesson(surroundings.err());
    Files.createDirectories(output);
    Trained trained = recipe.learn(lesson);
    try (OutputStream out = Files.newOutputStream(file(".safetensors"))) {
      trained.weights().write(out);
    }
    ModelCard card = new ModelCard(tagger.label(), command(), files.told(), trained);
    Files.writeString(file(".md"), card.text());
    for (String figure : trained.figures()) {
      surroundings.out().write(figure + "\n");
    }
    return 0;
  }

  private Path file(String ending) {
    return output.resolve(tagger.label() + ending);
  }

  /** As it was given, but for quotes. */
  private String command() {
    return "papergraph " + String.join(" ", spec.commandLine().getParseResult().originalArgs());
  }
}
