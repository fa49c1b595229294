package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.extract.TextWords;
import org.papergraph.train.LabelledText;
import org.papergraph.train.Lesson;
import org.papergraph.train.TrainingData;
import org.papergraph.train.TrainingException;
import picocli.CommandLine.Option;

/** The files that a tagger learns from. */
final class TrainingFiles {
  @Option(
      names = "--labelled",
      paramLabel = "FILE",
      arity = "1..*",
      required = true,
      description = "Marked texts, JSON Lines as SciERC's.")
  private List<Path> labelled = List.of();

  @Option(
      names = "--marks",
      paramLabel = "FILE",
      description = "Marks on papers of --corpus, whose text they do not hold.")
  private Optional<Path> marks = Optional.empty();

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      arity = "1..*",
      description = "The papers that --marks is about, also under gzip.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--field",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Papers without marks to learn from (accurate).")
  private List<Path> field = List.of();

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Marked texts that the card tells figures on; nothing is learned from them.")
  private List<Path> dev = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "Of what is drawn; 1 if not given.")
  private long seed = 1;

  private final TrainingData data = new TrainingData(new TextWords());
  private final List<String> told = new ArrayList<>();

  /**
   * @throws TrainingException where a file cannot be learned from
   */
  Lesson lesson(PrintWriter log) {
    List<LabelledText> gold = new ArrayList<>();
    labelled.forEach(file -> gold.addAll(told(file, data.labelled(file))));
    Map<String, List<LabelledText>> scored = new LinkedHashMap<>();
    dev.forEach(file -> scored.put(name(file), told(file, data.labelled(file))));
    marks.ifPresent(
        file -> {
          gold.addAll(told(file, data.marks(file, corpora, TrainingData.Use.TRAIN)));
          scored.put(name(file), told(file, data.marks(file, corpora, TrainingData.Use.DEV)));
        });
    told.add("what words cannot show of the marks: " + data.losses());
    return new Lesson(gold, data.unlabelled(field), scored, seed, log::println);
  }

  private List<LabelledText> told(Path file, List<LabelledText> texts) {
    told.add("%s: %d texts".formatted(name(file), texts.size()));
    return texts;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Lines that tell what was read. */
  List<String> told() {
    return List.copyOf(told);
  }
}
