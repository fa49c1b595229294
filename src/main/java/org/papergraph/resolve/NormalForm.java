package org.papergraph.resolve;

import edu.stanford.nlp.process.Morphology;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Folds the ways in which one name is written into one: case, accents, hyphens, plurals, British
 * and American spelling, Greek letters. It depends on the name alone, so that a term's key stays as
 * papers come and go.
 */
public final class NormalForm {
  /** Written with a hyphen, a space or neither: "multi-layer", "multi layer", "multilayer". */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "auto", "back", "bi", "co", "counter", "cross", "down", "extra", "feed", "fore",
          "hyper", "inter", "intra", "macro", "meso", "meta", "micro", "mini", "multi", "nano",
          "non", "over", "para", "poly", "post", "pre", "pseudo", "quasi", "re", "semi", "spatio",
          "sub", "super", "trans", "ultra", "un", "under", "uni", "up");

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("modelling", "modeling"),
          Map.entry("labelling", "labeling"),
          Map.entry("labelled", "labeled"),
          Map.entry("unlabelled", "unlabeled"),
          Map.entry("signalling", "signaling"),
          Map.entry("travelling", "traveling"),
          Map.entry("tunnelling", "tunneling"),
          Map.entry("behaviour", "behavior"),
          Map.entry("behavioural", "behavioral"),
          Map.entry("colour", "color"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("neighbourhood", "neighborhood"),
          Map.entry("centre", "center"),
          Map.entry("fibre", "fiber"),
          Map.entry("grey", "gray"),
          Map.entry("programme", "program"),
          Map.entry("analyse", "analyze"),
          Map.entry("dataset", "data set"),
          Map.entry("timeseries", "time series"),
          Map.entry("dimensionality", "dimension"),
          Map.entry("relationship", "relation"),
          Map.entry("artefact", "artifact"),
          Map.entry("catalogue", "catalog"),
          Map.entry("dialogue", "dialog"),
          Map.entry("tumour", "tumor"),
          Map.entry("vapour", "vapor"),
          Map.entry("metre", "meter"));

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|['’]");
  private static final List<String> BRITISH = List.of("isation", "ising", "ised");

  private NormalForm() {}

  /** Lower-case words parted by single blanks; empty if {@code name} holds no letter or digit. */
  public static String of(String name) {
    return of(name, NormalForm::singular);
  }

  /** The same, with {@code singular} in the place of what makes plurals singular. */
  static String of(String name, UnaryOperator<String> singular) {
    return upTo(MergeRule.NUMBER, name, singular);
  }

  /** Why two names have one normal form: the last fold that is needed to make them alike. */
  static MergeRule rule(String name, String other) {
    return MergeRule.FOLDS.stream()
        .filter(fold -> upTo(fold, name).equals(upTo(fold, other)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not " + other));
  }

  private static String upTo(MergeRule last, String name) {
    return upTo(last, name, NormalForm::singular);
  }

  /** {@code name} under all folds up to {@code last}. */
  private static String upTo(MergeRule last, String name, UnaryOperator<String> singular) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(plain(last, name))) {
      add(last, words, word, singular);
    }
    return String.join(" ", words);
  }

  private static void add(
      MergeRule last, List<String> words, String word, UnaryOperator<String> singular) {
    String one = has(last, MergeRule.PLURAL) ? singular.apply(word) : word;
    String folded = has(last, MergeRule.SPELLING) ? spelling(one) : one;
    if (!words.isEmpty() && isJoined(last, words.getLast(), word)) {
      words.set(words.size() - 1, words.getLast() + folded);
    } else {
      words.add(folded);
    }
  }

  private static boolean has(MergeRule last, MergeRule fold) {
    return fold.compareTo(last) <= 0;
  }

  private static boolean isJoined(MergeRule last, String before, String word) {
    return (has(last, MergeRule.JOINED) && PREFIXES.contains(before))
        || (has(last, MergeRule.NUMBER) && isNumber(word));
  }

  /** "CIFAR-10" is "CIFAR10". */
  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit);
  }

  /** Without accents, Greek letters spelt out, possessive endings off, in lower case. */
  private static String plain(MergeRule last, String name) {
    boolean folds = has(last, MergeRule.ACCENT) && !Words.isAscii(name);
    String plain = (folds ? withoutAccents(last, name) : name).toLowerCase(Locale.ROOT);
    boolean quotes = plain.indexOf('\'') >= 0 || plain.indexOf('’') >= 0;
    return quotes ? POSSESSIVE.matcher(plain).replaceAll("") : plain;
  }

  private static String withoutAccents(MergeRule last, String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append(spelt(last, c)));
    return plain.toString();
  }

  private static String spelt(MergeRule last, int codePoint) {
    return switch (codePoint) {
      case 'ł', 'Ł' -> "l";
      case 'ø', 'Ø' -> "o";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'đ', 'Đ' -> "d";
      default ->
          has(last, MergeRule.GREEK)
                  && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.GREEK
              ? greek(codePoint)
              : Character.toString(codePoint);
    };
  }

  private static String greek(int codePoint) {
    String name = Character.getName(codePoint);
    return name.contains("LETTER ")
        ? name.substring(name.lastIndexOf(' ') + 1)
        : Character.toString(codePoint);
  }

  /** Of one word in small letters. */
  static String singular(String word) {
    boolean plural =
        word.length() > 2
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? Morphology.lemmaStatic(word, "NNS", true) : word;
  }

  private static String spelling(String word) {
    String known = SPELLINGS.getOrDefault(word, word);
    return known.length() > 7 ? american(known) : known;
  }

  private static String american(String word) {
    for (String ending : BRITISH) {
      if (word.endsWith(ending)) {
        int stem = word.length() - ending.length();
        return word.substring(0, stem) + "iz" + word.substring(stem + 2);
      }
    }
    return word;
  }
}
