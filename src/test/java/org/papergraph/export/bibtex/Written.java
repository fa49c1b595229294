package org.papergraph.export.bibtex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.papergraph.export.Losses;

/** Files with keywords added, as tests compare them. */
final class Written {
  private Written() {}

  /** The file with {@code terms} for each of its entries. */
  static byte[] of(Path file, Losses losses, String... terms) throws IOException {
    List<Found> found = new ArrayList<>();
    for (String term : terms) {
      found.add(new Found(term, term, 1, 1));
    }
    return of(file, losses, entry -> found);
  }

  static byte[] of(Path file, Losses losses, Function<BibEntry, List<Found>> terms)
      throws IOException {
    BibFile read = BibFile.read(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Insertions(read, BibScanner.of(read), losses).write(terms, out);
    return out.toByteArray();
  }

  static String of(Path folder, String text, Charset charset, String... terms) throws IOException {
    Path file = Files.write(folder.resolve("in.bib"), text.getBytes(charset));
    return new String(of(file, new Losses(), terms), charset);
  }

  /** Whether {@code shorter} is {@code longer} without some of its bytes. */
  static boolean isWithin(byte[] shorter, byte[] longer) {
    int at = 0;
    for (byte each : longer) {
      at += at < shorter.length && shorter[at] == each ? 1 : 0;
    }
    return at == shorter.length;
  }

  /** What jbibtex reads of each entry, by its key; keywords go by their own name there. */
  static Map<String, Map<String, String>> entries(String text) throws ParseException {
    Map<String, Map<String, String>> entries = new TreeMap<>();
    for (BibTeXEntry entry : new Lenient().parse(new StringReader(text)).getEntries().values()) {
      Map<String, String> fields = new TreeMap<>();
      fields.put("@", entry.getType().getValue());
      entry
          .getFields()
          .forEach(
              (key, value) ->
                  fields.put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
      entries.put(entry.getKey().getValue(), fields);
    }
    return entries;
  }

  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
  }
}
