package org.papergraph.corpus;

/** Tells of what kind a record is, by the names of its fields. */
final class JsonKinds {
  private JsonKinds() {}

  static Paper paper(JsonRecord record) throws MalformedRecord {
    if (ArxivItem.isOne(record)) {
      return ArxivItem.paper(record);
    }
    if (OpenAlexWork.isOne(record)) {
      return OpenAlexWork.paper(record);
    }
    if (SemanticScholarPaper.isOne(record)) {
      return SemanticScholarPaper.paper(record);
    }
    return CslItem.isOne(record) ? CslItem.paper(record) : GenericPaper.paper(record);
  }

  /** The first that is there: a source's own key only where no other knows the paper. */
  static MetadataBuilder identified(MetadataBuilder builder, String key) {
    Metadata metadata = builder.build();
    boolean known =
        metadata.doi().isPresent()
            || metadata.arxivId().isPresent()
            || metadata.pmid().isPresent()
            || metadata.aclId().isPresent();
    return known ? builder : builder.id(key);
  }
}
