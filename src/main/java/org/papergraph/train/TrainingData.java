package org.papergraph.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.corpus.Paper;
import org.papergraph.eval.GoldException;
import org.papergraph.eval.GoldFiles;
import org.papergraph.eval.GoldRow;
import org.papergraph.eval.SpanRow;
import org.papergraph.extract.PlacedWords;
import org.papergraph.extract.TextWords;
import org.papergraph.sequence.Word;

/** Reads marked texts into the very words that the extractor sees. */
public final class TrainingData {
  /** What marks are for. */
  public enum Use {
    TRAIN,
    DEV
  }

  private final TextWords words;
  private final Losses losses = new Losses();

  public TrainingData(TextWords words) {
    this.words = words;
  }

  /** What was lost of all that was read so far. */
  public Losses losses() {
    return losses;
  }

  /**
   * Reads rows of {@code {"text", "entities":[{"start","end","type"}]}}, as SciERC's.
   *
   * @throws GoldException where offsets do not match the text, or a type is unknown
   */
  public List<LabelledText> labelled(Path file) {
    return GoldFiles.read(List.of(file)).stream().map(SpanRow::of).map(this::labelled).toList();
  }

  private LabelledText labelled(SpanRow row) {
    return LabelledText.of(words.of(row.text()), row.spans(), losses);
  }

  /**
   * Reads rows of {@code {"id","textHash","use","entities"}}: marks without the texts.
   *
   * @param corpora files that hold the papers
   * @throws GoldException where none of them does, or the offsets do not fit
   */
  public List<LabelledText> marks(Path file, List<Path> corpora, Use use) {
    String wanted = use.name().toLowerCase(Locale.ROOT);
    List<GoldRow> rows =
        GoldFiles.read(List.of(file)).stream()
            .filter(row -> row.string("use").equals(wanted))
            .toList();
    PaperLookup papers =
        new PaperLookup(
            corpora, rows.stream().map(row -> row.string("textHash")).collect(Collectors.toSet()));
    return rows.stream().map(row -> marked(row, papers)).toList();
  }

  private LabelledText marked(GoldRow row, PaperLookup papers) {
    Paper paper =
        papers
            .find(row.string("textHash"))
            .orElseThrow(
                () ->
                    row.problem(
                        "no corpus file holds paper " + row.string("id") + " with that text",
                        "name the file that it was marked in with --corpus"));
    return LabelledText.of(
        words.of(paper), SpanRow.of(row, PaperLookup.text(paper)).spans(), losses);
  }

  /** The words of papers, which nobody marked. */
  public List<List<List<Word>>> unlabelled(List<Paper> papers) {
    return papers.stream()
        .map(paper -> words.of(paper).stream().map(PlacedWords::words).toList())
        .toList();
  }

  /** The titles of all papers of a file. */
  public static Set<String> titles(Path file) {
    return PaperFile.read(file).stream().map(Paper::title).collect(Collectors.toSet());
  }
}
