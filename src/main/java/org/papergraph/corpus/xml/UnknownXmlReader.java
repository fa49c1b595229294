package org.papergraph.corpus.xml;

import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Refuses XML that is nobody's format by its root element, which the user may not have seen. */
public final class UnknownXmlReader implements CorpusReader {
  @Override
  public boolean recognizes(Head head) {
    return XmlStream.root(head).isPresent();
  }

  @Override
  public void read(Opened source, Records records) {
    String root = XmlStream.root(source.head()).orElseThrow().name();
    throw new CorpusException(
        records.whole(), Reason.UNKNOWN_FORMAT, "XML whose root element is <" + root + ">");
  }
}
