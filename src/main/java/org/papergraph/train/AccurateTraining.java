package org.papergraph.train;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.papergraph.sequence.Word;

/** One run of {@link AccurateRecipe}. */
final class AccurateTraining {
  /** Fixed, as sums in another order give other digits. */
  private static final int THREADS = 2;

  /** The few texts of the tagger's own field count more. */
  private static final int TIMES_OF_MARKS = 2;

  private final AccurateRecipe.Settings settings;
  private final Map<String, Weights> published;
  private final NDManager manager;
  private final long seed;
  private final Consumer<String> log;
  private final TagSet tags;
  private final List<Example> gold;
  private final List<Example> unlabelled;
  private final List<Scored> scored;

  private record Scored(String name, List<LabelledText> texts, List<Example> examples) {}

  private AccurateTraining(
      AccurateRecipe.Settings settings,
      Lesson lesson,
      Map<String, Weights> published,
      NDManager manager) {
    this.settings = settings;
    this.published = published;
    this.manager = manager;
    this.seed = lesson.seed();
    this.log = lesson.log();
    List<LabelledText> marked = lesson.marked(TIMES_OF_MARKS);
    this.tags = new TagSet(marked);
    try (NDManager scratch = manager.newSubManager()) {
      TrainableEncoder encoder = new TrainableEncoder(published, 0, new Parameters(scratch));
      Preparation preparation = new Preparation(encoder, tags, manager);
      this.gold = marked.stream().map(preparation::of).toList();
      this.unlabelled =
          lesson.unlabelled().stream()
              .map(AccurateTraining::blank)
              .map(preparation::of)
              .map(Example::unmarked)
              .toList();
      this.scored =
          lesson.scored().entrySet().stream()
              .map(e -> new Scored(e.getKey(), e.getValue(), prepared(e.getValue(), preparation)))
              .toList();
    }
    log.accept("%d marked texts, %d without marks".formatted(gold.size(), unlabelled.size()));
  }

  private static List<Example> prepared(List<LabelledText> texts, Preparation preparation) {
    return texts.stream().map(preparation::of).toList();
  }

  private static LabelledText blank(List<List<Word>> sentences) {
    return new LabelledText(
        sentences, sentences.stream().map(words -> new int[words.size()]).toList());
  }

  static Trained run(
      AccurateRecipe.Settings settings, Lesson lesson, Map<String, Weights> published) {
    System.setProperty("ai.djl.offline", "true");
    if (!"PASSIVE".equals(System.getenv("OMP_WAIT_POLICY"))) {
      lesson.log().accept("set OMP_WAIT_POLICY=PASSIVE: PyTorch's threads hold each other up");
    }
    try (NDManager manager = NDManager.newBaseManager()) {
      JniUtils.setNumThreads(THREADS);
      return new AccurateTraining(settings, lesson, published, manager).run();
    }
  }

  private Trained run() {
    List<Example> examples = taught();
    try (NDManager own = manager.newSubManager()) {
      TaggingModel student = trained("student", examples, settings.studentEpochs(), seed, own);
      return new Trained(TaggerFile.of(student, tags), told(), figures(student));
    }
  }

  /** All texts as they are marked, or else as the teachers judge them in the mean. */
  private List<Example> taught() {
    List<Judgements> judged = unlabelled.stream().map(Judgements::new).toList();
    for (int teacher = 1; teacher <= settings.teachers(); teacher++) {
      try (NDManager own = manager.newSubManager()) {
        String name = "teacher " + teacher;
        TaggingModel model = trained(name, gold, settings.teacherEpochs(), seed + teacher, own);
        judged.forEach(judgements -> judgements.add(model));
      }
    }
    return Stream.concat(gold.stream(), judged.stream().map(Judgements::example)).toList();
  }

  private TaggingModel trained(
      String name, List<Example> examples, int epochs, long seed, NDManager own) {
    TaggingModel model =
        new TaggingModel(published, tags.names().size(), settings.dropout(), seed, own);
    new EncoderTrainer(model, Rates.USUAL)
        .train(examples, epochs, settings.batch(), seed, epoch -> tell(name, epoch, model));
    tell(name, model);
    return model;
  }

  private void tell(String name, Epoch epoch, TaggingModel model) {
    log.accept(
        "%s, epoch %d: loss %.2f, %d steps skipped"
            .formatted(name, epoch.number(), epoch.loss(), epoch.skipped()));
    tell("%s, epoch %d".formatted(name, epoch.number()), model);
  }

  private void tell(String name, TaggingModel model) {
    figures(model).forEach(figure -> log.accept(name + ", " + figure));
  }

  private List<String> told() {
    return List.of(
        "bge-small-en-v1.5, layers %d to %d tuned, a head and a linear-chain CRF"
            .formatted(TrainableEncoder.FROZEN + 1, TrainableEncoder.LAYERS),
        "%d teachers, %d epochs each; %d epochs over %d texts with marks and %d without"
            .formatted(
                settings.teachers(),
                settings.teacherEpochs(),
                settings.studentEpochs(),
                gold.size(),
                unlabelled.size()),
        "seed %d, %s, %s".formatted(seed, Rates.USUAL, settings));
  }

  private List<String> figures(TaggingModel model) {
    return scored.stream()
        .map(set -> SpanFigures.line(set.name(), set.texts(), judged(model, set)))
        .toList();
  }

  private static List<List<double[][]>> judged(TaggingModel model, Scored set) {
    return set.examples().stream().map(model::marginals).toList();
  }
}
