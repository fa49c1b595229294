package org.papergraph.corpus.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.corpus.Limits;

/** Turns names as lists and exporters write them into names as they are printed. */
public final class PersonNames {
  /** One more than a paper may have is enough to tell that it has too many. */
  private static final int MOST = Limits.NAMES + 1;

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern BAR = Pattern.compile("\\|");

  /** As Scopus writes behind a name: its own number of the author. */
  private static final Pattern NUMBER = Pattern.compile("\\s*\\(\\d+\\)\\s*$");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:and\\s+)?(?:et\\.? al\\.?|others|\\.\\.\\.|…|n/a|anonymous|\\[?anon\\.?\\]?)|\\W*");
  private static final Pattern AND = Pattern.compile("(?i)(?: |^)and(?: |$)");
  private static final String INITIALS = "\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){0,4}";
  private static final Pattern INITIALS_ONLY = Pattern.compile(INITIALS);

  /** As PubMed, Ovid and Embase write: "Griffin DK", "Yang Z." and "Parker Smith JA Jr". */
  private static final Pattern FAMILY_INITIALS =
      Pattern.compile(
          "(\\S+(?: \\S+){0,3}?) (?!(?:II|III|IV|VI)$)(\\p{Lu}{1,3}|(?:\\p{Lu}\\.?[ -]?){1,4})"
              + "(?: (Jr|Sr|II|III|IV|2nd|3rd)\\.?)?");

  private PersonNames() {}

  /** Of fields that hold "Family, Given, Suffix", or several such with semicolons between. */
  public static List<String> ofFields(List<String> values) {
    return values.stream()
        .flatMap(SEMICOLON::splitAsStream)
        .filter(name -> !NOBODY.matcher(name.strip()).matches())
        .map(PersonNames::printed)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Of one field that holds all names, whatever stands between them. */
  public static List<String> ofList(String value) {
    String folded = FieldValues.fold(value);
    if (folded.contains(";")) {
      return ofFields(List.of(folded));
    }
    if (folded.contains("|")) {
      return ofFields(BAR.splitAsStream(folded).limit(MOST).toList());
    }
    List<String> names =
        value.lines().map(FieldValues::fold).flatMap(AND::splitAsStream).limit(MOST).toList();
    boolean prose = !names.isEmpty() && !names.getLast().contains(",");
    return ofFields(
        names.stream()
            .flatMap(name -> prose || isList(name, names.size()) ? byCommas(name) : Stream.of(name))
            .toList());
  }

  /** Between names that "and" parts, one comma or two are within a name. */
  private static boolean isList(String name, int names) {
    return names == 1 || name.split(",", 5).length > 3;
  }

  /** "Lee A, Li B", "Ann Lee, Bo Li", "Lee, A., Li, B." or one "Lee, Ann" only. */
  private static Stream<String> byCommas(String name) {
    List<String> parts = COMMA.splitAsStream(name.strip()).limit(2L * MOST).toList();
    if (parts.size() > 1 && parts.stream().allMatch(part -> part.contains(" "))) {
      return parts.stream();
    }
    if (parts.size() > 2 && parts.size() % 2 == 0 && initialsAtOdd(parts)) {
      return pairs(parts).stream();
    }
    return parts.size() > 3 ? parts.stream() : Stream.of(name);
  }

  private static boolean initialsAtOdd(List<String> parts) {
    for (int i = 1; i < parts.size(); i += 2) {
      if (!INITIALS_ONLY.matcher(parts.get(i)).matches()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> pairs(List<String> parts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      names.add(parts.get(i) + ", " + parts.get(i + 1));
    }
    return names;
  }

  private static String printed(String name) {
    String[] parts = NUMBER.matcher(name.strip()).replaceAll("").split("\\s*,\\s*");
    String printed =
        switch (parts.length) {
          case 0 -> name;
          case 1 -> ofInitials(parts[0]);
          case 2 -> parts[1] + " " + parts[0];
          case 3 -> parts[1] + " " + parts[0] + " " + parts[2];
          default -> name;
        };
    return Markup.plain(FieldValues.fold(printed));
  }

  /** A name of one part; initials stand behind the family's name only. */
  private static String ofInitials(String name) {
    Matcher initials = FAMILY_INITIALS.matcher(name.strip());
    if (!initials.matches()) {
      return name;
    }
    String printed = initials.group(2).strip() + " " + initials.group(1);
    return initials.group(3) == null ? printed : printed + " " + initials.group(3);
  }
}
