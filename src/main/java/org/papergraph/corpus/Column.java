package org.papergraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of a table of papers can hold, with the names that exporters give it. */
public enum Column {
  TITLE(
      "title;article title;document title;ti;primary title;display name;item title;paper title"
          + ";publication title (article);titre;titel"),
  ABSTRACT("abstract;ab;abstract note;abstract text;abstracts;summary;original abstract"),
  AUTHORS(
      "author full names;authors full names;authors;author;author(s);author/s;author names;af;au"
          + ";authorships.author.display name;authorships.raw author name;creators;creator"
          + ";author name;inventor names"),
  YEAR(
      "publication year;year;published year;pubyear;py;year published;pub year;year of publication"
          + ";publication date;date published;date;published;cover date;date of publication;pubdate"
          + ";publication date (online);entry date;create date"),
  VENUE(
      "source title;journal;publication title;journal title;journal/book;venue;publication"
          + ";primary location.source.display name;container title;journal name;so;conference title"
          + ";conference name;book title;booktitle;secondary title;pubtitle;anthology title"
          + ";proceedings title;host venue;t2;source"),
  DOI("doi;di;article doi;ids.doi;doi link;digital object identifier"),
  KEYWORDS(
      "author keywords;keywords;de;keyword;keywords.display name;manual tags;index terms"
          + ";mesh terms;mesh;subjects;ieee terms"),
  URL(
      "url;link;article url;articleurl;ur;full text link;documenturl;external url;source url;plink"
          + ";pdf link;permalink;primary location.landing page url"),
  PMID("pmid;pubmed id;pubmedid;medline pmid;pm;ids.pmid;pubmed"),
  ARXIV("arxiv id;arxivid;arxiv;eprint"),
  CITEKEY("citation key;citekey;bibtex key;bibtexkey;cite key"),
  ID(
      "key;accession number;ut (unique wos id);ut;unique wos id;eid;lens id;central id;paperid"
          + ";paper id;publication id;ids.openalex;id");

  private static final Pattern NOISE = Pattern.compile("[\\s_\"\\uFEFF]+");

  private final String names;

  Column(String names) {
    this.names = names;
  }

  /** In the order in which they are preferred, as {@link #folded} writes them. */
  List<String> names() {
    return List.of(names.split(";"));
  }

  /** A name without what exporters write in different ways. */
  public static String folded(String name) {
    return NOISE.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
