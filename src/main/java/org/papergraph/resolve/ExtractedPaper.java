package org.papergraph.resolve;

import org.papergraph.extract.Extraction;

/** A paper under the id that the graph knows it by, and what was found in it. */
public record ExtractedPaper(String id, Extraction extraction) {}
