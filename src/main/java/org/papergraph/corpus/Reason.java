package org.papergraph.corpus;

/** Why a source, or one record of it, could not be read; counts by reason are printed by label. */
public enum Reason {
  MISSING("no such file", "check the path"),
  UNREADABLE("cannot be read", "check its permissions and the disk"),
  NO_FILE(
      "a link to a folder, a pipe, a socket or a device", "name it by itself if it is to be read"),
  BAD_ARCHIVE("an archive that cannot be opened", "make it again, or unpack it first"),
  EMPTY("nothing in it", "export it again, or leave it out"),
  BINARY("not text", "export the papers as JSON Lines or BibTeX, or unpack the file first"),
  UNKNOWN_FORMAT(
      "no format that is known",
      "give BibTeX, RIS, CSV, what PubMed, arXiv or OpenAlex export, JSON Lines (one object with id,"
          + " title, abstract a line), or lines with title and abstract in turn"),
  NOTHING_READ("no record in it could be read", "mend the records that were skipped"),

  NO_TITLE("no title", "add one, or remove the record"),
  NO_ABSTRACT("a title without an abstract", "add the abstract on the line below the title"),
  TITLE_TOO_LONG("too long for a title", "put title and abstract on a line each, in turn"),
  WRONG_TYPE("a value of the wrong type", "make it a string"),
  NOT_ENGLISH("not in English", "read it with --any-language, or leave it out"),
  NOT_A_PAPER("not a paper", "leave it out, or export the papers themselves"),
  NOT_AN_OBJECT("not a JSON object", "write one {…} a line"),
  CUT_SHORT("cut short", "export it again"),
  BAD_JSON("not JSON", "mend the line at that place"),
  DUPLICATE_KEY("a name that stands twice", "keep one of the two"),
  TOO_DEEP("beyond what is read in one record", "flatten the record, or shorten it"),
  LONE_SURROGATE("half a character", "export it again as UTF-8"),
  BAD_ENCODING("not UTF-8", "convert the file to UTF-8"),
  READ_AS_WINDOWS(
      "not UTF-8, and read as Windows-1252 from there on",
      "convert the file to UTF-8 if letters with accents come out wrong"),
  TOO_LONG("longer than any paper's", "shorten it, or leave the record out"),
  NO_TITLE_COLUMN(
      "a table without a title column that is known",
      "say which column is which, as in --columns title=Name,abstract=Other"),
  NO_SUCH_COLUMN("no column of that name", "name one that it has after --columns"),
  WRONG_WIDTH(
      "another number of fields than columns",
      "quote fields that hold the separator or a line's end"),
  UNCLOSED_QUOTE("a quotation mark that is never closed", "close it, or double it inside a field"),
  BAD_ROW("no row of a table", "mend its quotation marks"),
  LINE_TOO_LONG("a line too long", "break the file into lines, one record each"),
  BAD_XML("not well-formed XML", "mend the file at that place, or export it again"),
  ERROR_MESSAGE("an error message instead of a paper", "mend the query and fetch it again"),
  UNCLOSED_ENTRY("an entry without its closing brace", "add the brace"),
  BAD_ENTRY("not BibTeX", "mend the entry at that place");

  private final String label;
  private final String remedy;

  Reason(String label, String remedy) {
    this.label = label;
    this.remedy = remedy;
  }

  /** Whether what it is said of was not read at all. */
  public boolean skips() {
    return this != READ_AS_WINDOWS;
  }

  /** What is wrong, in a few words. */
  public String label() {
    return label;
  }

  /** What the user can do. */
  public String remedy() {
    return remedy;
  }
}
