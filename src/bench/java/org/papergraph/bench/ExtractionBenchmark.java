package org.papergraph.bench;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.papergraph.extract.Extraction;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.TaggerKind;

/**
 * Bundled papers a second: CoreNLP's tokens, sentences, parts of speech and lemmas alone, and the
 * whole extraction with either tagger. All take the same papers in turn, so rates compare.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 8)
public class ExtractionBenchmark {

  /** CoreNLP and nothing after it. */
  @State(Scope.Benchmark)
  public static class Bare {
    private final BareCoreNlp coreNlp = new BareCoreNlp();
  }

  /** Extraction with the tagger on CoreNLP's features. */
  @State(Scope.Benchmark)
  public static class Fast {
    private final Extractor extractor = Extractor.with(TaggerKind.FAST);
  }

  /** Extraction with the tagger on the encoder's states. */
  @State(Scope.Benchmark)
  public static class Accurate {
    private final Extractor extractor = Extractor.with(TaggerKind.ACCURATE);
  }

  @Benchmark
  public Annotation bareCoreNlp(BundledPapers papers, Bare bare) {
    return bare.coreNlp.annotate(papers.next());
  }

  @Benchmark
  public Extraction fast(BundledPapers papers, Fast fast) {
    return fast.extractor.extract(papers.next());
  }

  @Benchmark
  public Extraction accurate(BundledPapers papers, Accurate accurate) {
    return accurate.extractor.extract(papers.next());
  }
}
