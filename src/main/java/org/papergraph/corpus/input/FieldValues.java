package org.papergraph.corpus.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.corpus.Limits;

/** What formats of tags and tables have in common in their values. */
public final class FieldValues {
  /** One more than a paper may have is enough to tell that it has too many. */
  private static final int MOST_KEYWORDS = Limits.NAMES + 1;

  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\uFEFF\\u0085\\u2028\\u2029]+");

  /** What exporters write where there is no abstract. */
  private static final Pattern NO_ABSTRACT =
      Pattern.compile(
          "(?i)[\\[(]?(?:(?:no )?abstract(?: (?:is )?(?:not )?available)?|n/?a|none|null|nan)[\\])]?"
              + "[.:]?");

  private static final Pattern ADDED =
      Pattern.compile(
          "\\s*\\[ABSTRACT FROM AUTHOR\\].*|\\s*\\bCopyright of .{1,300} is the property of .*");

  private static final Pattern PMID_NAMED =
      Pattern.compile(
          "(?i)(?:\\bPMID|\\bPUBMED)[\\s:=-]{0,3}([1-9]\\d{0,8})\\b"
              + "|\\b([1-9]\\d{0,8})\\s*\\[pmid\\]"
              + "|pubmed(?:\\.ncbi\\.nlm\\.nih\\.gov)?/([1-9]\\d{0,8})\\b");

  /**
   * Addresses of publishers hold DOIs with parts of their own behind them; of these they do not.
   */
  private static final Pattern DOI_ADDRESS =
      Pattern.compile(
          "(?i)(?:doi\\.org/|/doi/(?:abs/|full/|pdf/|epdf/)?|^doi:\\s*)(10\\.[^\\s?#]+)");

  /** A key of a database of papers, and no running number. */
  private static final Pattern KEY = Pattern.compile("(?=[^A-Za-z]*[A-Za-z])\\S{5,80}");

  private FieldValues() {}

  public static String fold(String value) {
    return SPACES.matcher(value).replaceAll(" ").strip();
  }

  /** Without what EBSCO adds, and none where the field says that there is none. */
  public static String abstractOf(String text) {
    String own = ADDED.matcher(text).replaceFirst("");
    return NO_ABSTRACT.matcher(own).matches() ? "" : own;
  }

  public static String pmidNamedIn(List<String> values) {
    return values.stream()
        .map(PMID_NAMED::matcher)
        .filter(Matcher::find)
        .map(FieldValues::group)
        .findFirst()
        .orElse("");
  }

  private static String group(Matcher found) {
    return Stream.of(1, 2, 3)
        .map(found::group)
        .flatMap(each -> Optional.ofNullable(each).stream())
        .findFirst()
        .orElse("");
  }

  public static String doiNamedIn(List<String> values) {
    return values.stream()
        .map(DOI_ADDRESS::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  /** The value if it looks like a key of a database; else empty. */
  public static String key(String value) {
    return KEY.matcher(value).matches() ? value : "";
  }

  /** Addresses that stand in one field; exporters add other things behind a blank. */
  public static String url(String value) {
    return value.split("[\\s;]", 2)[0];
  }

  /** Words of one or more fields, without the marks of major subjects. */
  public static List<String> keywords(List<String> values) {
    List<String> words = new ArrayList<>();
    boolean commas = values.size() == 1 && values.getFirst().split(",").length > 2;
    for (String value : values) {
      String separator = value.contains(";") ? ";" : value.contains("|") ? "\\|" : ",";
      boolean many = commas || !separator.equals(",");
      words.addAll(many ? List.of(value.split(separator, MOST_KEYWORDS)) : List.of(value));
    }
    return words.stream()
        .map(word -> fold(word.replace("*", "")))
        .filter(word -> !word.toLowerCase(Locale.ROOT).equals("n/a"))
        .distinct()
        .limit(MOST_KEYWORDS)
        .toList();
  }

  public static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 59) + "…" : text;
  }
}
