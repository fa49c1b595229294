package org.papergraph.export.bibtex;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.papergraph.corpus.FoldedTitle;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.export.Node;

/** An entry whose paper is looked for, and the paper that fits it best so far. */
final class Wanted {
  /** Of the words of the longer title, where the citation key is all that is the same. */
  private static final double ALIKE = 0.8;

  /** Of the words of the shorter one, under one identifier. */
  private static final double NEAR = 1 / 3.0;

  private static final int YEARS_APART = 3;

  private static final int BY_KEY = 5;
  private static final int BY_DOI = 4;
  private static final int BY_ARXIV_ID = 3;
  private static final int BY_TITLE_AND_YEAR = 2;
  private static final int BY_TITLE = 1;

  private final String citeKey;
  private final String doi;
  private final String arxivId;
  private final OptionalInt year;
  private final String title;
  private int best;
  private String paper = "";
  private boolean several;

  /**
   * @param read the entry as it would be built
   */
  Wanted(Paper read) {
    Metadata metadata = read.metadata();
    this.citeKey = metadata.citeKey().orElse("");
    this.doi = metadata.doi().orElse("");
    this.arxivId = metadata.arxivId().orElse("");
    this.year = metadata.year();
    this.title = FoldedTitle.of(read.title());
  }

  /** What it may be found by. */
  List<String> clues() {
    return clues(title, citeKey, doi, arxivId);
  }

  /** What may lead to the entries of a paper. */
  static List<String> clues(String title, Node paper) {
    return clues(title, text(paper, "citeKey"), text(paper, "doi"), text(paper, "arxivId"));
  }

  private static List<String> clues(String title, String key, String doi, String arxivId) {
    return List.of("title " + title, "key " + key, "doi " + doi, "arxiv " + arxivId);
  }

  /** Takes {@code other} where it fits better than what came before. */
  void offer(Node other, String otherTitle) {
    int fit = fit(other, otherTitle);
    if (fit > 0 && fit == best && !paper.equals(other.key())) {
      several = true;
    } else if (fit > best) {
      best = fit;
      paper = other.key();
      several = false;
    }
  }

  /** The id of its paper, if one fits and no other does as well. */
  Optional<String> paper() {
    return best > 0 && !several ? Optional.of(paper) : Optional.empty();
  }

  /** Whether papers fit equally well. */
  boolean isAmbiguous() {
    return several;
  }

  private int fit(Node other, String otherTitle) {
    boolean titled = title.equals(otherTitle);
    boolean near = titled || common(otherTitle, false) >= NEAR;
    boolean sameDoi = same(doi, text(other, "doi"));
    boolean sameArxivId = same(arxivId, text(other, "arxivId"));
    boolean distinct = differs(doi, text(other, "doi")) || differs(arxivId, text(other, "arxivId"));
    boolean alike =
        titled || (near && (sameDoi || sameArxivId)) || common(otherTitle, true) >= ALIKE;
    if (same(citeKey, text(other, "citeKey")) && alike && !distinct) {
      return BY_KEY;
    }
    if (near && (sameDoi || sameArxivId)) {
      return sameDoi ? BY_DOI : BY_ARXIV_ID;
    }
    return titled && !distinct ? byTitle(other.properties()) : 0;
  }

  private int byTitle(Map<String, Object> other) {
    Long others = (Long) other.get("year");
    if (year.isEmpty() || others == null) {
      return BY_TITLE;
    }
    long apart = Math.abs(others - year.getAsInt());
    return apart == 0 ? BY_TITLE_AND_YEAR : apart <= YEARS_APART ? BY_TITLE : 0;
  }

  private double common(String otherTitle, boolean ofLonger) {
    Set<String> ours = new HashSet<>(Arrays.asList(title.split(" ")));
    Set<String> theirs = new HashSet<>(Arrays.asList(otherTitle.split(" ")));
    int size =
        ofLonger ? Math.max(ours.size(), theirs.size()) : Math.min(ours.size(), theirs.size());
    ours.retainAll(theirs);
    return (double) ours.size() / size;
  }

  private static boolean same(String ours, String theirs) {
    return !ours.isEmpty() && ours.equals(theirs);
  }

  private static boolean differs(String ours, String theirs) {
    return !ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs);
  }

  private static String text(Node paper, String property) {
    return (String) paper.properties().getOrDefault(property, "");
  }
}
