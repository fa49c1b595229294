package org.papergraph.corpus.xml;

import java.util.regex.Pattern;

/** How the ACL Anthology makes its ids of collection, volume and paper. */
final class AclId {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** As files of before 2018 number the front matter of their volumes. */
  private static final Pattern OLD_FRONT_MATTER = Pattern.compile("\\d000|0000");

  private AclId() {}

  /** Empty where a part is missing. */
  static String of(String collection, String volume, String paper) {
    if (collection.isEmpty()) {
      return NUMBER.matcher(paper).matches() ? volume + "-" + padded(paper, 4) : "";
    }
    if (Character.isDigit(collection.charAt(0))) {
      return volume.isEmpty() || paper.isEmpty() ? "" : collection + "-" + volume + "." + paper;
    }
    return NUMBER.matcher(volume).matches() && NUMBER.matcher(paper).matches()
        ? old(collection, volume, paper)
        : "";
  }

  static boolean isFrontMatter(String collection, String paper) {
    return collection.isEmpty()
        ? OLD_FRONT_MATTER.matcher(paper).matches()
        : NUMBER.matcher(paper).matches() && Integer.parseInt(paper) == 0;
  }

  private static String old(String collection, String volume, String paper) {
    boolean workshops =
        collection.startsWith("W")
            || collection.equals("C69")
            || (collection.equals("D19") && Integer.parseInt(volume) >= 5);
    return workshops
        ? collection + "-" + padded(volume, 2) + padded(paper, 2)
        : collection + "-" + padded(volume, 1) + padded(paper, 3);
  }

  private static String padded(String number, int width) {
    String digits = String.valueOf(Integer.parseInt(number));
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
