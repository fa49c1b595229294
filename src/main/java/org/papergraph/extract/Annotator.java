package org.papergraph.extract;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.papergraph.text.Span;

/** Stanford CoreNLP's tokens, sentences, parts of speech and lemmas; safe for several threads. */
final class Annotator {
  private final StanfordCoreNLP sentences;
  private final StanfordCoreNLP oneSentence;

  Annotator() {
    this.sentences = pipeline(false);
    this.oneSentence = pipeline(true);
  }

  private static StanfordCoreNLP pipeline(boolean isOneSentence) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    // Hyphens are kept, as "score-based" is one modifier to whoever marks terms.
    properties.setProperty(
        "tokenize.options", "ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false");
    properties.setProperty("ssplit.isOneSentence", Boolean.toString(isOneSentence));
    return new StanfordCoreNLP(properties);
  }

  /** The sentences of a normalised abstract. */
  List<List<Token>> sentences(String text) {
    return annotate(sentences, text);
  }

  /** The tokens of a normalised title, which is one sentence whatever its punctuation. */
  List<Token> title(String text) {
    return annotate(oneSentence, text).stream().flatMap(List::stream).toList();
  }

  private static List<List<Token>> annotate(StanfordCoreNLP pipeline, String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(Annotator::tokens)
        .toList();
  }

  private static List<Token> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(Annotator::token)
        .toList();
  }

  private static Token token(CoreLabel label) {
    return new Token(
        label.word(),
        label.lemma(),
        label.tag(),
        new Span(label.beginPosition(), label.endPosition()));
  }
}
