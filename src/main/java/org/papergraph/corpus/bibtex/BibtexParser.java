package org.papergraph.corpus.bibtex;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.StringValue;
import org.jbibtex.TokenMgrException;
import org.papergraph.corpus.Limits;

/** Parses entries one at a time; macros that one defines are known to the next. */
final class BibtexParser {
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

  private final BibTeXParser parser;

  BibtexParser() {
    try {
      parser = new LenientParser();
    } catch (ParseException e) {
      throw new IllegalStateException("the parser does not start", e);
    }
  }

  void define(BibtexSplitter.Entry string) throws Malformed {
    for (BibTeXString macro : parse(string).getStrings().values()) {
      String value = macro.getValue().toUserString();
      if (value.length() > Limits.MACRO) {
        throw new Malformed(
            string.line(), 1, "a macro of over %,d characters".formatted(Limits.MACRO));
      }
      parser.addMacro(new BibTeXString(macro.getKey(), plain(value)));
    }
  }

  /** Macros stand for text alone: one of macros of macros would be unfolded where it is used. */
  private static StringValue plain(String value) {
    return new StringValue(value, StringValue.Style.BRACED);
  }

  BibtexEntry entry(BibtexSplitter.Entry entry) throws Malformed {
    BibTeXDatabase database = parse(entry);
    if (database.getEntries().isEmpty()) {
      throw new Malformed(entry.line(), 1, "no entry");
    }
    BibTeXEntry parsed = database.getEntries().values().iterator().next();
    Map<String, String> fields = new HashMap<>();
    parsed
        .getFields()
        .forEach(
            (key, value) ->
                fields.put(
                    key.getValue().toLowerCase(Locale.ROOT),
                    BibtexEntry.fold(value.toUserString())));
    return new BibtexEntry(parsed.getKey().getValue(), fields);
  }

  private BibTeXDatabase parse(BibtexSplitter.Entry entry) throws Malformed {
    refuse(entry, Limits.CONCATENATIONS, "signs #", unit -> unit == '#');
    refuse(
        entry,
        Limits.SIGNS,
        "blanks and signs",
        unit -> unit < 0x80 && !Character.isLetterOrDigit(unit));
    try {
      return parser.parse(new StringReader(entry.text()));
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      throw malformed(entry, String.valueOf(e.getMessage()));
    }
  }

  private static void refuse(
      BibtexSplitter.Entry entry, int most, String what, IntPredicate counted) throws Malformed {
    if (entry.text().chars().filter(counted).count() > most) {
      throw new Malformed(entry.line(), 1, "over %,d %s".formatted(most, what));
    }
  }

  private static Malformed malformed(BibtexSplitter.Entry entry, String message) {
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return new Malformed(entry.line(), 1, message.strip());
    }
    int line = entry.line() + Integer.parseInt(place.group(1)) - 1;
    String what = message.substring(0, place.start()).replaceAll("\\s+at\\s*$", "").strip();
    return new Malformed(line, Integer.parseInt(place.group(2)), what);
  }

  /** A macro that nobody defined is its own name: better than no paper. */
  private static final class LenientParser extends BibTeXParser {
    LenientParser() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
  }

  /** Says where an entry is no BibTeX. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    Malformed(int line, int column, String detail) {
      super(detail);
      this.line = line;
      this.column = column;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }
  }
}
