package org.papergraph.extract;

import java.util.regex.Pattern;

/** Tells names ("DocPruner", "CIFAR10", "LLMs") from ordinary words by their letters. */
final class NameShape {
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?=[\\p{L}\\p{N}-]{2,})[\\p{L}\\p{N}-]*\\p{Lu}[\\p{L}\\p{N}-]*\\p{Lu}[\\p{Lu}\\p{N}-]*s?");
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}\\p{N}]*(\\p{Ll}\\p{Lu}|\\p{Lu}{2}|\\p{L}\\p{N}|\\p{N}\\p{Lu})[\\p{L}\\p{N}]*");

  private static final Pattern CAMEL_CASE = Pattern.compile("\\p{Ll}\\p{Lu}");
  private static final Pattern LETTER_NAME = Pattern.compile("\\p{L}-\\p{L}{3,}");

  private NameShape() {}

  /** Two capitals at least, and an end in capitals or digits (or a plural's "s"). */
  static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches();
  }

  /** A capital or digit within, in any part of a hyphenated word. */
  static boolean isName(String word) {
    for (String part : word.split("-")) {
      if (NAME.matcher(part).matches()) {
        return true;
      }
    }
    return false;
  }

  /** "DocPruner", "DynaMix": small letters between capitals. */
  static boolean isCamelCase(String word) {
    return CAMEL_CASE.matcher(word).find();
  }

  /** "t-test", "k-means", "f-divergence". */
  static boolean isLetterName(String word) {
    return LETTER_NAME.matcher(word).matches();
  }

  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
