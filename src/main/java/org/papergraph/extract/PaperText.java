package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.corpus.Paper;
import org.papergraph.text.NormalizedText;

/** Annotates a paper: its title as one sentence, then the sentences of its abstract. */
final class PaperText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Annotator annotator;

  PaperText(Annotator annotator) {
    this.annotator = annotator;
  }

  List<Sentence> sentences(Paper paper) {
    List<Sentence> sentences = new ArrayList<>();
    NormalizedText body = NormalizedText.of(paper.abstractText());
    List<List<Token>> bodyTokens = annotator.sentences(body.text());
    NormalizedText title = NormalizedText.of(paper.title());
    sentences.add(Sentence.of(0, title, title(title.text(), bodyTokens)));
    for (List<Token> tokens : bodyTokens) {
      sentences.add(Sentence.of(sentences.size(), body, Retagging.ofSentence(tokens)));
    }
    return sentences;
  }

  /** The sentences of a text without a title, the first of them number 0. */
  List<Sentence> sentences(String plain) {
    NormalizedText view = NormalizedText.of(plain);
    List<Sentence> sentences = new ArrayList<>();
    for (List<Token> tokens : annotator.sentences(view.text())) {
      sentences.add(Sentence.of(sentences.size(), view, Retagging.ofSentence(tokens)));
    }
    return sentences;
  }

  /**
   * The title's tokens, tagged as if it were printed in lower case: the tagger takes the words of a
   * headline for names. Words that the abstract too prints with a capital are names.
   */
  private List<Token> title(String title, List<List<Token>> body) {
    Set<String> names =
        body.stream()
            .flatMap(sentence -> sentence.stream().skip(1))
            .map(Token::word)
            .filter(NameShape::isCapitalised)
            .collect(Collectors.toSet());
    String plain = lowered(title, names);
    return Retagging.ofTitle(
        annotator.title(plain).stream()
            .map(
                token ->
                    new Token(token.span().of(title), token.lemma(), token.tag(), token.span()))
            .toList(),
        names);
  }

  /** {@code title} in lower case, unit for unit, names left as they are. */
  private static String lowered(String title, Set<String> names) {
    StringBuilder plain = new StringBuilder(title);
    WORD.matcher(title)
        .results()
        .filter(word -> !NameShape.isName(word.group()) && !names.contains(word.group()))
        .forEach(
            word -> {
              String lower = word.group().toLowerCase(Locale.ROOT);
              if (lower.length() == word.group().length()) {
                plain.replace(word.start(), word.end(), lower);
              }
            });
    return plain.toString();
  }
}
