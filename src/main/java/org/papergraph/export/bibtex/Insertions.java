package org.papergraph.export.bibtex;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.papergraph.export.Losses;
import org.papergraph.export.bibtex.BibEntry.Field;
import org.papergraph.query.Folding;
import org.papergraph.text.NormalizedText;

/** Adds keywords where an entry has none or lacks some. */
final class Insertions {
  /** Names that differ in their signs alone, as C and C++ do, are so short. */
  private static final int SHORT = 2;

  private final BibFile file;
  private final BibScanner scanner;
  private final Losses losses;
  private final Separator usual;
  private long inserted;

  Insertions(BibFile file, BibScanner scanner, Losses losses) {
    this.file = file;
    this.scanner = scanner;
    this.losses = losses;
    this.usual = usual();
  }

  /** As the file's first list of keywords has it. */
  private Separator usual() {
    return scanner.entries().stream()
        .flatMap(entry -> entry.keywords().stream())
        .flatMap(field -> separator(field).stream())
        .findFirst()
        .map(Separator::onOneLine)
        .orElse(Separator.COMMA);
  }

  private Optional<Separator> separator(Field field) {
    return field.parts().stream()
        .filter(BibEntry.Part::isText)
        .flatMap(part -> Separator.in(file.text().substring(part.start(), part.end())).stream())
        .findFirst();
  }

  /**
   * Writes the whole file.
   *
   * @param terms those of an entry, the best first
   * @return how many terms were added to entries
   */
  long write(Function<BibEntry, List<Found>> terms, OutputStream out) throws IOException {
    int from = 0;
    for (BibEntry entry : scanner.entries()) {
      Optional<Insertion> insertion = insertion(entry, terms.apply(entry));
      if (insertion.isPresent()) {
        Keywords.copy(file.text(), from, insertion.get().at(), out);
        out.write(insertion.get().text().getBytes(file.charset()));
        from = insertion.get().at();
      }
    }
    Keywords.copy(file.text(), from, file.text().length(), out);
    return inserted;
  }

  private Optional<Insertion> insertion(BibEntry entry, List<Found> terms) {
    if (!terms.isEmpty() && entry.isAmbiguous()) {
      losses.add("entry left as it was, for it has two fields of keywords");
      return Optional.empty();
    }
    Optional<Field> field = entry.keywords();
    Separator separator = field.flatMap(this::separator).orElse(usual);
    Style style = new Style(file.text(), entry);
    boolean quoted = field.map(has -> has.last().kind() == '"').orElseGet(style::isQuoted);
    List<String> added = added(entry, terms, quoted);
    if (added.isEmpty()) {
      return Optional.empty();
    }
    String list = String.join(separator.text(), added);
    Optional<Insertion> insertion =
        field.isPresent()
            ? Insertion.into(field.get(), list, separator, file.text())
            : Optional.of(style.field(list));
    if (insertion.isEmpty()) {
      losses.add("entry left as it was, for its keywords end in a backslash");
    } else {
      inserted += added.size();
    }
    return insertion;
  }

  /** Those of {@code terms} that the entry does not have, as they are written. */
  private List<String> added(BibEntry entry, List<Found> terms, boolean quoted) {
    Set<String> there = there(entry);
    LinkedHashSet<String> added = new LinkedHashSet<>();
    for (Found term : terms) {
      if (there.add(same(term.name()))) {
        written(term.name(), quoted).ifPresent(added::add);
      }
    }
    return List.copyOf(added);
  }

  private Set<String> there(BibEntry entry) {
    Set<String> there = new LinkedHashSet<>();
    Stream.of("keywords", "keyword")
        .flatMap(name -> entry.named(name).stream())
        .flatMap(field -> Stream.of(scanner.value(field).split("[,;]", -1)))
        .forEach(keyword -> there.add(same(keyword)));
    return there;
  }

  /** The same for names that a user takes for one. */
  private static String same(String name) {
    String plain = NormalizedText.of(name).text().strip().toLowerCase(Locale.ROOT);
    String folded = Folding.fold(plain);
    return folded.length() <= SHORT ? plain : folded;
  }

  private Optional<String> written(String name, boolean quoted) {
    if (name.contains(",") || name.contains(";")) {
      losses.add("term left out, for it has a comma or semicolon, which part keywords");
      return Optional.empty();
    }
    Optional<String> latex =
        Latex.of(name, file.ascii(), quoted).filter(text -> same(text).equals(same(name)));
    if (latex.isEmpty()) {
      losses.add("term left out, for the file's encoding or BibTeX cannot hold it");
    }
    return latex;
  }
}
