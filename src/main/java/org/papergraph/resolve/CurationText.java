package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.PapergraphException;
import org.papergraph.resolve.Curation.Entry;
import org.papergraph.resolve.Curation.Kind;

/** Edits a curation's text, and leaves what else a user wrote there as it is where that can be. */
public final class CurationText {
  private static final String SOURCE = "the curation";
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} /+._-]*(?<! )");
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off");

  private CurationText() {}

  /**
   * {@code text} and one decision more.
   *
   * @throws CurationException where {@code text} says so already, or otherwise
   */
  public static String with(String text, Kind kind, String one, String other) {
    Curation before = CurationFile.read(text, SOURCE);
    List<Entry> entries = new ArrayList<>(before.entries());
    int line = (int) text.lines().count() + 1;
    entries.add(new Entry(kind, one.strip(), other.strip(), Optional.empty(), line));
    Curation after = CurationCheck.checked(new Curation(entries), SOURCE);
    String start = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    return edited(start + written(entries.getLast()), after);
  }

  /**
   * {@code text} without its decision on two names.
   *
   * @throws PapergraphException where there is none
   */
  public static String without(String text, String one, String other) {
    Curation before = CurationFile.read(text, SOURCE);
    Curation.Pair pair = Curation.Pair.of(Name.fold(one), Name.fold(other));
    List<Entry> left =
        before.entries().stream().filter(entry -> !entry.folded().equals(pair)).toList();
    if (left.size() == before.entries().size()) {
      throw new PapergraphException(
          "Nothing was decided of \"%s\" and \"%s\".".formatted(one, other));
    }
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    for (Entry entry : before.entries().reversed()) {
      if (entry.folded().equals(pair)) {
        cut(lines, entry.line() - 1);
      }
    }
    return edited(String.join("\n", lines), new Curation(left));
  }

  /** Cuts an entry off, from its dash up to the next line that is not indented. */
  private static void cut(List<String> lines, int from) {
    lines.remove(from);
    while (from < lines.size() && lines.get(from).startsWith(" ")) {
      lines.remove(from);
    }
  }

  /** {@code text} if it says what it should, else a text that does. */
  private static String edited(String text, Curation wanted) {
    try {
      Curation read = CurationFile.read(text, SOURCE);
      return said(read).equals(said(wanted)) ? text : written(wanted);
    } catch (CurationException e) {
      return written(wanted);
    }
  }

  private static List<Entry> said(Curation curation) {
    return curation.entries().stream()
        .map(entry -> new Entry(entry.kind(), entry.one(), entry.other(), entry.note(), 0))
        .toList();
  }

  private static String written(Curation curation) {
    return curation.entries().stream().map(CurationText::written).collect(Collectors.joining());
  }

  private static String written(Entry entry) {
    String kind = entry.kind().name().toLowerCase(Locale.ROOT);
    String names = "- %s: [%s, %s]\n".formatted(kind, scalar(entry.one()), scalar(entry.other()));
    return names + entry.note().map(note -> "  note: " + scalar(note) + "\n").orElse("");
  }

  private static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (Character.isISOControl(c)) {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
