package org.papergraph.export.obsidian;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.papergraph.export.Characters;

/** Makes names that Linux, macOS, Windows and Obsidian's links all take. */
final class SafeName {
  /** File systems take 255 at most, and encrypted ones 143. */
  private static final int BYTES = 100;

  private static final String NONE = "unnamed";

  /** Blanks of all kinds, and what nobody sees or no font has. */
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}]+");

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  /** What ends a link, or starts something else within it. */
  private static final Pattern NOT_IN_LINKS = Pattern.compile("[\\\\#^`$%<>*]+");

  /** What has come together where something between was left out. */
  private static final Pattern REPEATED = Pattern.compile("(?<= ) +|(?<==)=+");

  private static final Pattern COLON = Pattern.compile("\\s*:(?:\\s+|$)");
  private static final Pattern PARTING = Pattern.compile("[/:|]");
  private static final Pattern NOT_IN_FILES = Pattern.compile("[?\"]+");
  private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\\$|conout\\$) *(?:\\..*)?");

  private static final BitSet PLAIN = Characters.lettersDigitsAnd("-");

  private SafeName() {}

  /** {@code name} as part of a path, without the ending of a file. */
  static String of(String name) {
    return isPlain(name) && name.length() <= BYTES ? name : made(name);
  }

  /** Whether it has nothing but letters and digits of ASCII with single blanks and hyphens. */
  private static boolean isPlain(String name) {
    char last = ' ';
    for (int at = 0; at < name.length(); at++) {
      char next = name.charAt(at);
      if (!PLAIN.get(next) && (next != ' ' || last == ' ')) {
        return false;
      }
      last = next;
    }
    return last != ' ';
  }

  private static String made(String name) {
    String plain = COLON.matcher(linkable(name)).replaceAll(" - ");
    String safe =
        joined(NOT_IN_FILES.matcher(PARTING.matcher(plain).replaceAll("-")).replaceAll(""));
    String cut = EDGES.matcher(cut(EDGES.matcher(safe).replaceAll(""))).replaceAll("");
    return cut.isEmpty() ? NONE : cut;
  }

  /** {@code name} as a link shows it. */
  static String inLink(String name) {
    String text = isPlain(name) ? name : linkable(name).strip();
    return text.isEmpty() ? NONE : text;
  }

  /** Backslashes part paths, so that something stays of them. */
  private static String linkable(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC);
    String seen = UNSEEN.matcher(GAP.matcher(text).replaceAll(" ")).replaceAll("");
    String parted = seen.replace('\\', '/').replace('|', '/').replace('[', '(').replace(']', ')');
    return joined(NOT_IN_LINKS.matcher(parted).replaceAll(""));
  }

  private static String joined(String parts) {
    return Normalizer.normalize(REPEATED.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
  }

  /** Between words where there are some. */
  private static String cut(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= BYTES) {
      return name;
    }
    int end = 0;
    for (int bytes = 0; ; ) {
      int letter = name.codePointAt(end);
      bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > BYTES) {
        break;
      }
      end += Character.charCount(letter);
    }
    int blank = name.lastIndexOf(' ', end);
    return name.substring(0, blank > end / 2 ? blank : end);
  }

  /** Whether Windows has a device of that name. */
  static boolean isReserved(String name) {
    return RESERVED.matcher(name).matches();
  }

  /** The same for all names that some file system takes for one. */
  static String folded(String name) {
    String one = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return Normalizer.normalize(
        one.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
  }
}
