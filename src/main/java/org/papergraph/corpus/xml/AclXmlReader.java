package org.papergraph.corpus.xml;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Reads the XML of the ACL Anthology, of today and of before 2018. */
public final class AclXmlReader implements CorpusReader {
  private static final Pattern COLLECTION = Pattern.compile("[A-Z]\\d\\d|\\d{4}\\.[a-z\\d_]+");
  private static final Pattern OLD_VOLUME = Pattern.compile("[A-Z]\\d\\d");

  @Override
  public boolean recognizes(Head head) {
    return XmlStream.root(head).filter(AclXmlReader::isRoot).isPresent();
  }

  private static boolean isRoot(XmlElement root) {
    Pattern id = root.name().equals("collection") ? COLLECTION : OLD_VOLUME;
    return Set.of("collection", "volume").contains(root.name())
        && root.namespace().isEmpty()
        && id.matcher(root.attribute("id")).matches();
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    XmlWalk.read(source, records, new Papers(records));
  }

  /** The papers of one file, each in the volume that was opened last. */
  private static final class Papers implements XmlUnits {
    private final Records records;
    private String collection = "";
    private String volume = "";
    private XmlElement meta = XmlElement.NONE;

    Papers(Records records) {
      this.records = records;
    }

    @Override
    public boolean isUnit(String name) {
      return Set.of("meta", "frontmatter", "paper").contains(name);
    }

    @Override
    public boolean ignores(String name) {
      return name.equals("affiliation") || name.equals("variant");
    }

    @Override
    public void opened(XmlElement tag) {
      switch (tag.name()) {
        case "collection" -> collection = tag.attribute("id");
        case "volume" -> {
          volume = tag.attribute("id");
          meta = XmlElement.NONE;
        }
        default -> {}
      }
    }

    @Override
    public void unit(XmlElement unit, int line) {
      switch (unit.name()) {
        case "meta" -> meta = unit;
        case "paper" -> paper(unit, line);
        default -> {}
      }
    }

    private void paper(XmlElement paper, int line) {
      String id = AclId.of(collection, volume, paper.attribute("id"));
      if (AclId.isFrontMatter(collection, paper.attribute("id"))) {
        return;
      }
      Place place = records.next(line);
      if (paper.text("title").isEmpty()) {
        records.skip(place, Reason.NO_TITLE, id);
      } else {
        records.add(AclPaper.of(paper, meta, id));
      }
    }

    @Override
    public String lacking() {
      return "a collection without papers";
    }
  }
}
