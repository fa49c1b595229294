package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.papergraph.cli.print.Format;
import org.papergraph.eval.AcronymEvaluation;
import org.papergraph.eval.Evaluation;
import org.papergraph.eval.GoldFiles;
import org.papergraph.eval.KeyphraseEvaluation;
import org.papergraph.eval.TermEvaluation;
import org.papergraph.query.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what papergraph finds against labelled files. */
@Command(
    name = "eval",
    description = {
      "Measure what papergraph finds in texts against labelled files: JSON Lines, or folders of"
          + " them. No graph of yours is touched.",
      "All figures are between 0 and 1."
    },
    mixinStandardHelpOptions = true)
final class EvalCommand implements Runnable {
  private final Surroundings surroundings;

  EvalCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new UsageException("Which of terms, acronyms, keyphrases and related?");
  }

  @Command(
      name = "terms",
      description = {
        "Score terms. Rows are told apart by what they hold:",
        "\"text\" and \"entities\" with \"start\", \"end\" (UTF-16 units, end exclusive) and"
            + " \"type\": exact spans, with types (precision, recall, f1) and without"
            + " (spanF1). Types are ours or SciERC's.",
        "\"title\", \"abstract\" and \"terms\" with \"names\" and \"type\": a paper's terms by"
            + " name."
      },
      mixinStandardHelpOptions = true)
  int terms(
      @Mixin FormatOption format,
      @Mixin TaggerOption tagger,
      @Option(
              names = "--predictions",
              paramLabel = "OUT",
              description = "Write what was found to this file, rows as the labelled ones.")
          Optional<Path> predictions,
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Labelled files or folders.")
          List<Path> files)
      throws IOException {
    Format chosen = format.ofRows();
    TermEvaluation evaluation = TermEvaluation.of(GoldFiles.read(files), tagger.orUsual());
    if (predictions.isPresent()) {
      PredictionFile.write(predictions.get(), evaluation.predictions());
    }
    return print(chosen, evaluation.evaluations());
  }

  @Command(
      name = "acronyms",
      description = {
        "Score short forms with the long forms that a text gives for them. Rows are either:",
        "\"text\" and \"entities\" of the types short and long: a pair is one of each with an"
            + " opening bracket between them;",
        "\"title\", \"abstract\" and \"abbreviations\" with \"short\" and \"long\"."
      },
      mixinStandardHelpOptions = true)
  int acronyms(
      @Mixin FormatOption format,
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Labelled files or folders.")
          List<Path> files)
      throws IOException {
    Format chosen = format.ofRows();
    return print(chosen, List.of(AcronymEvaluation.of(GoldFiles.read(files))));
  }

  @Command(
      name = "keyphrases",
      description = {
        "Score a paper's terms that matter most in it against keyphrases: F1 of the first 5 and"
            + " 10, averaged over papers. Rows have \"title\", \"abstract\" and"
            + " \"keyphrases\"."
      },
      mixinStandardHelpOptions = true)
  int keyphrases(
      @Mixin FormatOption format,
      @Mixin TaggerOption tagger,
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Labelled files or folders.")
          List<Path> files)
      throws IOException {
    Format chosen = format.ofRows();
    return print(chosen, List.of(KeyphraseEvaluation.of(GoldFiles.read(files), tagger.orUsual())));
  }

  @Command(
      name = "related",
      description = {
        "Score the ranking of related papers, in a graph that is made for it and removed. Rows of"
            + " --queries have \"query\" (a paper's id), \"facet\" and \"candidates\" with"
            + " \"id\" and \"grade\" (0 to 3).",
        "MAP, NDCG at 20 % of the pool, R-precision and precision at 20 are CSFCube's; recall is of"
            + " all papers, judged or not. The differences are to a plain fusion of the same"
            + " signals, with 95 % intervals (paired bootstrap)."
      },
      mixinStandardHelpOptions = true)
  int related(
      @Mixin FormatOption format,
      @Option(
              names = "--papers",
              required = true,
              paramLabel = "FILE",
              description = "All papers among which to look.")
          Path papers,
      @Option(
              names = "--queries",
              required = true,
              paramLabel = "FILE",
              description = "Judged queries; may be given several times.")
          List<Path> queries,
      @Option(
              names = "--run",
              paramLabel = "OUT",
              description = "Write query, facet, candidate and score to this file.")
          Optional<Path> run)
      throws IOException {
    Format chosen = format.ofRows();
    return print(
        chosen,
        List.of(new RelatedRanking(surroundings).evaluate(papers, GoldFiles.read(queries), run)));
  }

  private int print(Format format, List<Evaluation> evaluations) throws IOException {
    for (Evaluation it : evaluations) {
      new Portrait(surroundings, format).print("set", it.facts(), it.part(), it.rows());
    }
    surroundings.out().flush();
    return 0;
  }
}
