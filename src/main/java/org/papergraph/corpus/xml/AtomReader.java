package org.papergraph.corpus.xml;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Reads Atom feeds, arXiv's answers to searches above all. */
public final class AtomReader implements CorpusReader {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  @Override
  public boolean recognizes(Head head) {
    return XmlStream.root(head)
        .filter(root -> Set.of("feed", "entry").contains(root.name()))
        .filter(root -> root.namespace().equals(NAMESPACE))
        .isPresent();
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    XmlWalk.read(source, records, new Entries(records));
  }

  /** The entries of one feed. */
  private record Entries(Records records) implements XmlUnits {
    @Override
    public boolean isUnit(String name) {
      return name.equals("entry");
    }

    @Override
    public boolean ignores(String name) {
      return name.equals("affiliation") || name.equals("source");
    }

    @Override
    public void opened(XmlElement tag) {}

    @Override
    public void unit(XmlElement unit, int line) {
      Place place = records.next(line);
      AtomEntry entry = new AtomEntry(unit);
      Optional<String> error = entry.error();
      if (error.isPresent()) {
        records.skip(place, Reason.ERROR_MESSAGE, error.get());
      } else if (entry.title().isEmpty()) {
        records.skip(place, Reason.NO_TITLE, entry.id());
      } else {
        records.add(entry.paper());
      }
    }

    @Override
    public String lacking() {
      return "a feed without entries: the search found no paper";
    }
  }
}
