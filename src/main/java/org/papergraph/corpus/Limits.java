package org.papergraph.corpus;

/**
 * How much is read of anything. Whatever a source holds, these bound the memory and the time that
 * it takes; what goes beyond is told of like all that cannot be read.
 */
public final class Limits {
  /** Bytes of a line, or of one tag or comment of XML: no record of a paper needs as many. */
  public static final int LINE = 1 << 24;

  /**
   * Characters of a record. Readers hold it some ten times over while they take it apart; of the
   * papers with the most authors, fifteen thousand, all that is read has under a million.
   */
  public static final int RECORD = 1 << 22;

  /** Values of a record of JSON: fifteen thousand authors, with a dozen for each. */
  public static final int VALUES = 250_000;

  /** Elements of a record of XML, of which authors take more than values of JSON. */
  public static final int ELEMENTS = 500_000;

  /** Elements in each other within a record; MathML gets to some thirty. */
  public static final int DEPTH_OF_RECORD = 200;

  /** Elements in each other anywhere: the parser keeps the name of each that is open. */
  public static final int DEPTH_OF_XML = 10_000;

  /** Names of elements and attributes of a source: the parser never forgets one. PubMed has 200. */
  public static final int NAMES_OF_XML = 10_000;

  /** Lines of a row of a table; an abstract that was pasted with its line ends has a hundred. */
  public static final int LINES_OF_ROW = 10_000;

  /**
   * Blanks, braces and other signs of an entry of BibTeX, of whose words and signs its parser keeps
   * a hundred bytes each; fifteen thousand authors have some fifty thousand.
   */
  public static final int SIGNS = 250_000;

  /**
   * Signs of concatenation and macros' lengths in BibTeX, where a few letters stand for any number.
   */
  public static final int CONCATENATIONS = 1_000;

  public static final int MACRO = 10_000;

  /** Characters of a title: of 87,000 none has more than 217. */
  public static final int TITLE = 5_000;

  /** Characters of an abstract. Whole papers pass, for whose parsing a small heap is enough. */
  public static final int ABSTRACT = 200_000;

  /** Characters of a name or an identifier; as keys of an index Neo4j takes 8,000 bytes. */
  public static final int NAME = 2_000;

  /** Authors, and keywords: the most that a paper ever had are 15,025. */
  public static final int NAMES = 20_000;

  /** How often what is packed may be packed again, since a file can unpack to itself. */
  public static final int PACKED_AGAIN = 3;

  /** Bytes that anything may unpack to, as files may be small at their start. */
  public static final long HARMLESS = 1L << 26;

  /** Times its size: deflate gets to 1,032 with zeros alone; exports of papers are at 3 to 30. */
  public static final long EXPANSION = 200;

  /** Files of an archive, each of which is a source with a name of its own. */
  public static final int FILES_OF_ARCHIVE = 100_000;

  private Limits() {}
}
