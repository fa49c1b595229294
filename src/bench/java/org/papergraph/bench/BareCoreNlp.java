package org.papergraph.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.formats.Corpus;

/** CoreNLP's tokens, sentences, parts of speech and lemmas, and nothing after them. */
final class BareCoreNlp {
  private static final int WARMING = 500;
  private static final int TIMED = 1_500;

  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(annotators());

  private static Properties annotators() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    return properties;
  }

  Annotation annotate(Paper paper) {
    Annotation annotation = new Annotation(paper.title() + "\n\n" + paper.abstractText());
    pipeline.annotate(annotation);
    return annotation;
  }

  /**
   * Papers a second on one thread.
   *
   * @param file of papers, of which it takes the first 2,000
   */
  static double rate(Path file) throws IOException {
    BareCoreNlp bare = new BareCoreNlp();
    List<Paper> papers =
        Corpus.records(() -> Files.newInputStream(file), file.toString()).stream()
            .limit(WARMING + TIMED)
            .map(SourceRecord::paper)
            .toList();
    papers.stream().limit(WARMING).forEach(bare::annotate);
    long begin = System.nanoTime();
    papers.stream().skip(WARMING).forEach(bare::annotate);
    return (papers.size() - WARMING) / ((System.nanoTime() - begin) / 1e9);
  }
}
