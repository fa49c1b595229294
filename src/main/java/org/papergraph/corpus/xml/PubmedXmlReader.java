package org.papergraph.corpus.xml;

import java.io.IOException;
import java.util.Set;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Reads PubMed's XML: sets of articles, chapters and books, of MEDLINE citations, or one alone. */
public final class PubmedXmlReader implements CorpusReader {
  private static final Set<String> RECORDS =
      Set.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation");
  private static final Set<String> SETS =
      Set.of("PubmedArticleSet", "PubmedBookArticleSet", "MedlineCitationSet");

  @Override
  public boolean recognizes(Head head) {
    return XmlStream.root(head)
        .map(XmlElement::name)
        .filter(name -> RECORDS.contains(name) || SETS.contains(name))
        .isPresent();
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    XmlWalk.read(source, records, new Articles(records));
  }

  /** The articles of one file. */
  private record Articles(Records records) implements XmlUnits {
    /** What else PubMed knows; references have identifiers and authors of other papers. */
    private static final Set<String> IGNORED =
        Set.of(
            "AffiliationInfo",
            "Affiliation",
            "ChemicalList",
            "CoiStatement",
            "CommentsCorrectionsList",
            "DataBankList",
            "GeneralNote",
            "GrantList",
            "History",
            "InvestigatorList",
            "OtherAbstract",
            "PersonalNameSubjectList",
            "ReferenceList",
            "Sections");

    @Override
    public boolean isUnit(String name) {
      return RECORDS.contains(name);
    }

    @Override
    public boolean ignores(String name) {
      return IGNORED.contains(name);
    }

    @Override
    public void opened(XmlElement tag) {}

    @Override
    public void unit(XmlElement unit, int line) {
      Place place = records.next(line);
      Paper paper = unit.name().equals("PubmedBookArticle") ? PubmedBook.of(unit) : article(unit);
      if (paper.title().isEmpty()) {
        String pmid = paper.metadata().pmid().map(id -> "PMID " + id).orElse("");
        records.skip(place, Reason.NO_TITLE, pmid);
      } else {
        records.add(paper);
      }
    }

    private static Paper article(XmlElement unit) {
      boolean bare = unit.name().equals("MedlineCitation");
      return PubmedArticle.of(
          bare ? unit : unit.child("MedlineCitation"), unit.child("PubmedData"));
    }

    @Override
    public String lacking() {
      return "no article in it";
    }
  }
}
