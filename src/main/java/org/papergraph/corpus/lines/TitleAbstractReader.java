package org.papergraph.corpus.lines;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/**
 * Reads lines that hold titles and abstracts in turn, blank ones between them allowed, and with the
 * heading of the web page that such lists are copied from.
 */
public final class TitleAbstractReader implements CorpusReader {
  private static final String HEADING = "Get trending papers in your email inbox";
  private static final String GLUED = "Subscribe";

  /** Nothing longer is a title. */
  private static final int LONGEST_TITLE = 1_000;

  /** Of 87,000 titles of conference papers none is longer than 217 characters. */
  private static final int LONG = 250;

  /** Of the same papers' abstracts one in a thousand is shorter than 101 characters. */
  private static final int SHORT = 100;

  /** How XML, JSON, YAML, settings, and the formats of EndNote and the Web of Science start. */
  private static final Pattern OTHER_START =
      Pattern.compile("\\s*[<\\[{].*|FN .*|%.*|---\\s*|[\\w-]+:\\s*|#!.*");

  /** A line of RIS or of PubMed's format. */
  private static final Pattern TAGGED = Pattern.compile("[A-Z][A-Z0-9]{1,3} {0,2}- .*");

  /** The names of a spreadsheet's columns. */
  private static final Pattern COLUMNS =
      Pattern.compile("(?i)(?:.*[,;\t])?\"?title\"?[,;\t].*[,;\t].*|.*[,;\t].*[,;\t]\"?title\"?");

  @Override
  public boolean recognizes(Head head) {
    List<String> lines = head.filledLines();
    String first = lines.getFirst();
    return first.startsWith(HEADING)
        || (first.length() <= LONGEST_TITLE
            && !OTHER_START.matcher(first).matches()
            && !COLUMNS.matcher(first).matches()
            && lines.stream().limit(3).noneMatch(line -> TAGGED.matcher(line).matches())
            && !looksLikeProse(lines));
  }

  /** Some pairs in, abstracts have shown themselves to be longer than titles by far. */
  private static boolean looksLikeProse(List<String> lines) {
    int titles = 0;
    int abstracts = 0;
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      titles += lines.get(i).length();
      abstracts += lines.get(i + 1).length();
    }
    int shorter = Math.min(titles, abstracts);
    return lines.size() >= 10 && Math.max(titles, abstracts) < 2 * shorter;
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    Lines lines = source.lines();
    boolean heading = skipHeading(lines);
    for (Optional<Line> line = lines.nextFilled(); line.isPresent(); line = lines.nextFilled()) {
      Line title = heading ? withoutGluedWord(line.get()) : line.get();
      heading = false;
      readPair(title, lines, records);
    }
  }

  private static boolean skipHeading(Lines lines) throws IOException {
    boolean heading = false;
    while (lines.peekFilled(1).filter(line -> line.text().startsWith(HEADING)).isPresent()) {
      lines.nextFilled();
      heading = true;
    }
    return heading;
  }

  private static Line withoutGluedWord(Line line) {
    return line.text().startsWith(GLUED)
        ? new Line(line.number(), line.text().substring(GLUED.length()), line.flaw())
        : line;
  }

  /** Decides by what the next two lines look like, so that a line left out shifts no other. */
  private static void readPair(Line title, Lines lines, Records records) throws IOException {
    Place place = records.next(title.number());
    Optional<Line> next = lines.peekFilled(1);
    if (isStray(title, next)) {
      records.skip(place, Reason.NO_TITLE, "an abstract where a title should stand");
    } else if (next.isEmpty() || lacksAbstract(next.get(), lines.peekFilled(2))) {
      records.skip(place, Reason.NO_ABSTRACT, quoted(title));
    } else {
      lines.nextFilled();
      addPair(title, next.get(), place, records);
    }
  }

  private static void addPair(Line title, Line text, Place place, Records records) {
    Optional<Line> flawed = Optional.of(title).filter(line -> line.flaw().isPresent());
    Line bad = flawed.orElse(text);
    if (bad.flaw().isPresent()) {
      Place there = new Place(place.source(), place.record(), lineOf(bad), place.column());
      records.skip(there, bad.flaw().get());
    } else if (title.text().length() > LONGEST_TITLE) {
      records.skip(place, Reason.TITLE_TOO_LONG, title.text().length() + " characters");
    } else {
      records.add(new Paper(title.text().strip(), text.text().strip(), Metadata.NONE));
    }
  }

  private static OptionalInt lineOf(Line line) {
    return OptionalInt.of(line.number());
  }

  private static boolean isStray(Line title, Optional<Line> next) {
    return title.text().length() > LONG
        && endsSentence(title)
        && next.filter(TitleAbstractReader::looksLikeAbstract).isEmpty();
  }

  private static boolean lacksAbstract(Line next, Optional<Line> afterNext) {
    return next.flaw().isEmpty()
        && next.text().length() <= LONG
        && !endsSentence(next)
        && afterNext.filter(TitleAbstractReader::looksLikeAbstract).isPresent();
  }

  private static boolean looksLikeAbstract(Line line) {
    int length = line.text().length();
    return line.flaw().isEmpty() && (length > LONG || (length > SHORT && endsSentence(line)));
  }

  private static boolean endsSentence(Line line) {
    String text = line.text().stripTrailing().toLowerCase(Locale.ROOT);
    return text.endsWith(".") || text.endsWith(".\"") || text.endsWith(".)") || text.endsWith("!");
  }

  private static String quoted(Line line) {
    String text = line.text().strip();
    return "\"" + (text.length() > 60 ? text.substring(0, 59) + "…" : text) + "\"";
  }
}
