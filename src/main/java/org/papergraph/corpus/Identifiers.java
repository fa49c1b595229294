package org.papergraph.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds identifiers and years in what sources write into their fields. */
final class Identifiers {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final String ARXIV_NUMBER =
      "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?";
  private static final Pattern ARXIV = Pattern.compile(ARXIV_NUMBER);
  private static final Pattern ARXIV_NAMED =
      Pattern.compile(
          "(?i:arxiv)(?:\\.org/(?:abs|pdf)/|[:.]|\\s+preprint\\s+arXiv:)\\s*" + ARXIV_NUMBER);
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  private Identifiers() {}

  /** Lower case, without a resolver's address. */
  static Optional<String> doi(String text) {
    Matcher doi = DOI.matcher(text.replace("\\_", "_"));
    return doi.find() ? Optional.of(doi.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Of a field that holds nothing else, with or without "arXiv:" before it. */
  static Optional<String> arxiv(String text) {
    Matcher bare = ARXIV.matcher(text.strip());
    return bare.matches() ? Optional.of(bare.group(1)) : arxivNamedIn(text);
  }

  /** Of a text that says "arXiv", such as an address or a DOI of arXiv's. */
  static Optional<String> arxivNamedIn(String text) {
    Matcher named = ARXIV_NAMED.matcher(text);
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }

  static OptionalInt year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}
