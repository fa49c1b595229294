package org.papergraph.corpus.input;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds identifiers and years in what sources write into their fields. */
public final class Identifiers {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final String ARXIV_NUMBER =
      "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?";
  private static final Pattern ARXIV = Pattern.compile(ARXIV_NUMBER);
  private static final Pattern ARXIV_NAMED =
      Pattern.compile(
          "(?i:arxiv)(?:\\.org/(?:abs|pdf)/|[:.]|\\s+preprint\\s+arXiv:)\\s*" + ARXIV_NUMBER);
  private static final Pattern PMID = Pattern.compile("(?<!\\d)[1-9]\\d{0,8}(?!\\d)");

  /** As "2020.acl-main.1" and, before 2020, "P19-1001". */
  private static final Pattern ACL_NAMED =
      Pattern.compile(
          "(?i:aclanthology\\.org/|aclweb\\.org/anthology/|10\\.18653/v1/)"
              + "([A-Za-z]\\d{2}-\\d{4,5}|\\d{4}\\.[a-z\\d_]+-[a-z\\d_]+\\.\\d+)(?![\\d-])");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  private Identifiers() {}

  /** Lower case, without a resolver's address. */
  public static Optional<String> doi(String text) {
    Matcher doi = DOI.matcher(text.replace("\\_", "_"));
    return doi.find() ? Optional.of(doi.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Of a field that holds nothing else, with or without "arXiv:" before it. */
  public static Optional<String> arxiv(String text) {
    Matcher bare = ARXIV.matcher(text.strip());
    return bare.matches() ? Optional.of(bare.group(1)) : arxivNamedIn(text);
  }

  /** Of a text that says "arXiv", such as an address or a DOI of arXiv's. */
  public static Optional<String> arxivNamedIn(String text) {
    Matcher named = ARXIV_NAMED.matcher(text);
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }

  /** PubMed's number, with or without "PMID:" or an address before it. */
  static Optional<String> pmid(String text) {
    Matcher pmid = PMID.matcher(text);
    return pmid.find() ? Optional.of(pmid.group()) : Optional.empty();
  }

  /** Of a field that holds nothing else. */
  public static Optional<String> acl(String text) {
    return aclNamedIn("aclanthology.org/" + text);
  }

  /** Of an address or a DOI of the ACL Anthology's, which writes its old ids in capitals. */
  static Optional<String> aclNamedIn(String text) {
    Matcher named = ACL_NAMED.matcher(text);
    return named.find() ? Optional.of(capital(named.group(1))) : Optional.empty();
  }

  private static String capital(String aclId) {
    return Character.isDigit(aclId.charAt(0)) ? aclId : aclId.toUpperCase(Locale.ROOT);
  }

  public static OptionalInt year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}
