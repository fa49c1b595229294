package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.corpus.Paper;
import org.papergraph.eval.GoldException;
import org.papergraph.extract.TextWords;
import org.papergraph.sequence.Word;
import org.papergraph.train.LabelledText;
import org.papergraph.train.Lesson;
import org.papergraph.train.TrainingData;
import org.papergraph.train.UnlabelledDraw;
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
      description = "The papers that --marks is about.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--all-marks",
      description = "Learn from those of --marks too that were made to measure by.")
  private boolean isAllMarks;

  @Option(
      names = "--field",
      paramLabel = "FILE",
      description = "Papers without marks, of which some are learned from (accurate).")
  private Optional<Path> field = Optional.empty();

  @Option(
      names = "--draw",
      paramLabel = "N",
      description = "How many papers of --field are learned from; 450 if not given.")
  private int draw = 450;

  @Option(
      names = "--never",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Papers that are not drawn from --field.")
  private List<Path> never = List.of();

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
   * @throws GoldException where a file cannot be learned from
   */
  Lesson lesson(PrintWriter log) {
    List<LabelledText> gold = new ArrayList<>();
    labelled.forEach(file -> gold.addAll(told(file, data.labelled(file))));
    Map<String, List<LabelledText>> scored = new LinkedHashMap<>();
    dev.forEach(file -> scored.put(name(file), told(file, data.labelled(file))));
    List<LabelledText> own = new ArrayList<>();
    marks.ifPresent(
        file -> {
          own.addAll(marks(file, TrainingData.Use.TRAIN));
          List<LabelledText> measured = marks(file, TrainingData.Use.DEV);
          if (isAllMarks) {
            own.addAll(measured);
          } else {
            scored.put(name(file), measured);
          }
        });
    told.add("what words cannot show of the marks: " + data.losses());
    return new Lesson(gold, own, unlabelled(), scored, seed, log::println);
  }

  private List<LabelledText> marks(Path file, TrainingData.Use use) {
    return told(file, data.marks(file, corpora, use));
  }

  private List<List<List<Word>>> unlabelled() {
    if (field.isEmpty()) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    never.forEach(file -> known.addAll(TrainingData.titles(file)));
    List<Paper> drawn = new UnlabelledDraw(seed, known).of(field.get(), draw);
    told.add("%s: %d texts without marks".formatted(name(field.get()), drawn.size()));
    return data.unlabelled(drawn);
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
