package org.papergraph.resolve;

import edu.stanford.nlp.process.Morphology;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
          Map.entry("dimensionality", "dimension"));

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|['’]");
  private static final Pattern BRITISH = Pattern.compile("is(ation|ing|ed)$");

  private NormalForm() {}

  /** Lower-case words parted by single blanks; empty if {@code name} holds no letter or digit. */
  public static String of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(plain(name))) {
      if (!word.isEmpty()) {
        add(words, word);
      }
    }
    return String.join(" ", words);
  }

  private static void add(List<String> words, String word) {
    String folded = spelling(singular(word));
    if (!words.isEmpty() && (PREFIXES.contains(words.getLast()) || isNumber(word))) {
      words.set(words.size() - 1, words.getLast() + folded);
    } else {
      words.add(folded);
    }
  }

  /** "CIFAR-10" is "CIFAR10". */
  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Without accents, Greek letters spelt out, possessive endings off, in lower case. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append(spelt(c)));
    return POSSESSIVE.matcher(plain.toString().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String spelt(int codePoint) {
    return switch (codePoint) {
      case 'ł', 'Ł' -> "l";
      case 'ø', 'Ø' -> "o";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'đ', 'Đ' -> "d";
      default ->
          Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.GREEK
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

  private static String singular(String word) {
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
    return known.length() > 7 ? BRITISH.matcher(known).replaceFirst("iz$1") : known;
  }
}
